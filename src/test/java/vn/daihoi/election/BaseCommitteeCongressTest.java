package vn.daihoi.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import vn.daihoi.congress.post.AnnulPosts;
import vn.daihoi.congress.voter.Seats;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.organisation.Person;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.personnel.CandidateQueries;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.session.SessionQueries;
import vn.daihoi.session.Venue;
import vn.daihoi.testing.ApplicationTest;
import vn.daihoi.workflow.Choice;
import vn.daihoi.workflow.OpenTasks;
import vn.daihoi.workflow.TaskForms;

/** A base committee polls the floor names, and its first session elects the offices under its own chair and tellers. */
@ApplicationTest
class BaseCommitteeCongressTest {

    private static final String FILE = "0123456789abcdef0123456789abcdef";

    @Autowired
    ApplicationContext application;

    @MockitoBean
    CandidateQueries candidates;

    private SessionStage stage;

    @Test
    void pollsFloorNamesAndHoldsItsFirstSession() {
        stage = SessionStage.of(
                application,
                "dang-bo-thu",
                OrganisationType.BASE_COMMITTEE,
                List.of(new Seats(ElectedBody.COMMITTEE, 4, 4), new Seats(ElectedBody.STANDING_COMMITTEE, 2, 3)));
        for (var body : ElectedBody.values()) {
            stage.candidates(body, body == ElectedBody.COMMITTEE ? 4 : body == ElectedBody.STANDING_COMMITTEE ? 2 : 1);
        }
        stage.start();
        opening();
        var organs = organs();
        pollAndElectCommittee();
        round(Map.of("seats", "10"), 20, List.of(19));
        stage.does(
                "user_DecideNextRound",
                Map.of(
                        "nextRound",
                        "STOP",
                        "inFavour",
                        "20",
                        "ofPresent",
                        "20",
                        "reason",
                        "Hết người trong danh sách"));
        sign();
        closing();
        firstSession();
        secretaryAgain();
        committeeAgain(organs);
    }

    private void opening() {
        stage.does(
                "user_TakeAttendance", Map.of("convened", "20", "present", "20", "guests", "30", "openedAt", "07:30"));
        stage.does(
                "user_HoldPreparatory",
                Map.of(
                        "prepStart", "07:30",
                        "prepEnd", "08:00",
                        "prepOn", "2025-03-10",
                        "organs", stage.prefill("user_HoldPreparatory").get("organs"),
                        "organsInFavour", "20",
                        "passed", List.of("RULES", "PROGRAMME")));
        stage.does(
                "user_ReportAttendance",
                Map.of(
                        "officialMembers",
                        "20",
                        "probationary",
                        "0",
                        "excused",
                        "0",
                        "reporter",
                        "A",
                        "acceptedBy",
                        "20"));
        stage.does(
                "user_DiscussReports",
                Map.of(
                        "reportsStart", "08:00",
                        "reportsEnd", "09:00",
                        "politicalReportInFavour", "20",
                        "selfReviewInFavour", "20"));
        var drafts = List.of(Map.of("draft", "PROVINCE", "comments", "3", "main", "Nhất trí"));
        stage.does("user_DigestHigherDrafts", Map.of("digestFile", FILE, "drafts", drafts));
    }

    private void pollAndElectCommittee() {
        var list = list(Map.of("seats", "4", "numberInFavour", "20"), 20);
        list.put("floorNames", List.of(floor("Đại biểu Một", 7), floor("Đại biểu Hai", 7), floor("Đại biểu Ba", 6)));
        stage.does("user_FixNumberAndList", list);
        var names = choices("floorNames");
        assertThat(names).hasSize(2);
        var poll = new HashMap<String, Object>(
                Map.of("pollIssued", "20", "pollCollected", "20", "pollInvalid", "0", "pollListInFavour", "20"));
        poll.put("support", support(names, 9, 9));
        stage.refuses("user_PollFloorNames", poll, "support", "election.error.pollTie");
        poll.put("support", support(names, 9, 12));
        stage.does("user_PollFloorNames", poll);
        assertThat(choicesAfterIssue(20)).hasSize(5).contains(names.get(1));
        count(20, List.of(20, 19, 18, 17, 6));
        sign();
    }

    private static Map<String, Object> floor(String name, int supporters) {
        return Map.of(
                "fullName", name, "origin", "SELF", "supporters", String.valueOf(supporters), "meetsStandards", "true");
    }

    private static List<Map<String, String>> support(List<String> names, int one, int other) {
        return List.of(
                Map.of("name", names.get(0), "inFavour", String.valueOf(one)),
                Map.of("name", names.get(1), "inFavour", String.valueOf(other)));
    }

    private void closing() {
        stage.does(
                "user_PassResolution",
                Map.of("resolutionInFavour", "20", "resolutionAgainst", "0", "abstained", "0", "resolution", FILE));
        stage.does("user_CloseCongress", Map.of("startedAt", "2025-03-10T08:00", "endedAt", "2025-03-10T11:30"));
        assertThat(stage.bean(SessionQueries.class).ofCongress(stage.congress))
                .extracting(sitting -> sitting.days().toString())
                .containsExactly("0.5");
        var prefill = stage.prefill("user_ConfirmHolders");
        stage.does(
                "user_ConfirmHolders",
                Map.of(
                        "holders", prefill.get("holders"),
                        "from", prefill.get("from").toString(),
                        "basis", "Biên bản bầu cử"));
    }

    private void firstSession() {
        openFirstSession();
        assertThat(holders("PRESIDIUM")).hasSize(1);
        assertThat(holders("TELLERS")).hasSize(2);
        round(Map.of("seats", "1", "numberInFavour", "4"), 4, List.of(3, 1));
        sign();
        for (int office = 0; office < 2; office++) {
            round(Map.of("seats", "1"), 4, List.of(3));
            sign();
        }
        round(Map.of("seats", "1", "numberInFavour", "4"), 4, List.of(4));
        sign();
        round(Map.of("seats", "1"), 4, List.of(3));
        sign();
        assertThat(stage.bean(ElectionQueries.class).ofCongress(stage.congress))
                .filteredOn(election -> election.body() == ElectedBody.SECRETARY)
                .containsExactly(new ElectionView(ElectedBody.SECRETARY, 1, 1, 4, 1, 1));
        assertThat(stage.bean(OpenTasks.class).ofCase(stage.congress)).isEmpty();
    }

    private void openFirstSession() {
        var committee = choices("committee");
        var session = new HashMap<String, Object>(Map.of(
                "convenedBy", "Bí thư khóa cũ", "members", "4", "presentMembers", "2", "programmePassed", "true"));
        session.put("chairs", List.of(Map.of("chair", committee.get(0))));
        session.put("tellers", List.of(Map.of("teller", committee.get(3))));
        session.put("presentMembers", "4");
        stage.refuses("user_OpenFirstSession", session, "tellers", "session.error.tellers");
        session.put("tellers", List.of(Map.of("teller", committee.get(2)), Map.of("teller", committee.get(3))));
        session.put("presentMembers", "2");
        stage.refuses("user_OpenFirstSession", session, "presentMembers", "session.error.noQuorum");
        session.put("presentMembers", "4");
        stage.does("user_OpenFirstSession", session);
    }

    /** Recognition of the secretary was refused: only he is voted on again, on a ballot of its own. */
    private void secretaryAgain() {
        stage.bean(AnnulPosts.class)
                .annul(stage.congress, List.of(new AnnulPosts.Annulled(ElectedBody.SECRETARY, "Sai thủ tục")));
        stage.start();
        openFirstSession();
        assertThat(stage.bean(SessionQueries.class).ballots(stage.congress, Venue.FIRST_SESSION))
                .extracting(ballot -> ballot.id())
                .containsExactly(stage.congress + ".secretary.2");
        round(Map.of("seats", "1"), 4, List.of(4));
        sign();
        assertThat(stage.bean(ElectionQueries.class).ballots(stage.congress))
                .filteredOn(ballot -> ballot.body() == ElectedBody.SECRETARY)
                .extracting(BallotView::id)
                .containsExactly(stage.congress + ".secretary.2");
    }

    /** The congress votes again: its own presidium and tellers sit, not those of the first session. */
    private void committeeAgain(List<Person> organs) {
        assertThat(organs()).isNotEqualTo(organs);
        var kept = organRows();
        stage.bean(AnnulPosts.class)
                .annul(stage.congress, List.of(new AnnulPosts.Annulled(ElectedBody.COMMITTEE, "Sai thủ tục")));
        stage.start();
        stage.task("user_TakeAttendance");
        assertThat(organs()).isEqualTo(organs);
        assertThat(organRows()).as("nobody stands in the minutes twice").isEqualTo(kept);
    }

    private int organRows() {
        return stage.bean(JdbcClient.class)
                .sql("select count(*) from session_organ where congress = :congress and venue = 'CONGRESS'")
                .param("congress", stage.congress)
                .query(Integer.class)
                .single();
    }

    private List<Person> organs() {
        return Stream.of("PRESIDIUM", "SECRETARIAT", "TELLERS")
                .flatMap(role -> holders(role).stream())
                .toList();
    }

    private List<Person> holders(String role) {
        return stage.bean(RoleHolders.class).holders(role + "@" + stage.unit);
    }

    private void round(Map<String, String> number, int voters, List<Integer> votes) {
        stage.does("user_FixNumberAndList", list(number, voters));
        choicesAfterIssue(voters);
        count(voters, votes);
    }

    private Map<String, Object> list(Map<String, String> number, int voters) {
        var answers = new HashMap<String, Object>(number);
        answers.put("attending", String.valueOf(voters));
        answers.put("listInFavour", String.valueOf(voters));
        answers.put("nominees", stage.prefill("user_FixNumberAndList").get("nominees"));
        return answers;
    }

    private List<String> choicesAfterIssue(int voters) {
        var all = String.valueOf(voters);
        stage.does(
                "user_IssueBallots",
                Map.of(
                        "round",
                        "1",
                        "convened",
                        all,
                        "present",
                        all,
                        "printed",
                        all,
                        "issued",
                        all,
                        "stampOf",
                        "Đảng bộ thử",
                        "boxChecked",
                        "true"));
        return choices("candidates");
    }

    private void count(int collected, List<Integer> votes) {
        stage.does("user_EnterCount", sheet(collected, votes));
        var again = sheet(collected, votes);
        again.put("recountedByHand", "true");
        assertThat(stage.complete("user_VerifyCount", 1, again).completed()).isTrue();
    }

    private Map<String, Object> sheet(int collected, List<Integer> votes) {
        var names = choices("candidates");
        var rows = new ArrayList<Map<String, String>>();
        for (int place = 0; place < names.size(); place++) {
            rows.add(Map.of("candidate", names.get(place), "votesFor", String.valueOf(votes.get(place))));
        }
        return new HashMap<>(Map.of(
                "collected",
                String.valueOf(collected),
                "valid",
                String.valueOf(collected),
                "invalid",
                "0",
                "votes",
                rows));
    }

    private void sign() {
        stage.does(
                "user_SignProtocol",
                Map.of(
                        "signers", stage.prefill("user_SignProtocol").get("signers"),
                        "announcedAt", "2025-03-10T11:00",
                        "sealNumber", "NP-01",
                        "keptBy", "Văn phòng"));
    }

    /** What the only open task offers. */
    private List<String> choices(String key) {
        var open = stage.bean(OpenTasks.class).ofCase(stage.congress).get(0);
        return ((List<?>) stage.bean(TaskForms.class).prefill(open).get(key))
                .stream().map(choice -> ((Choice) choice).value()).toList();
    }
}
