package vn.daihoi.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressState;
import vn.daihoi.congress.post.ElectedPosts;
import vn.daihoi.congress.preparation.ListVoters;
import vn.daihoi.congress.voter.ChangeVoter;
import vn.daihoi.congress.voter.Seats;
import vn.daihoi.congress.voter.VoterQueries;
import vn.daihoi.election.tally.TallyRound;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.organisation.Person;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.personnel.CandidateQueries;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.records.JournalLine;
import vn.daihoi.records.JournalQueries;
import vn.daihoi.session.SessionQueries;
import vn.daihoi.session.hall.AgendaItem;
import vn.daihoi.session.hall.HallQueries;
import vn.daihoi.testing.ApplicationTest;
import vn.daihoi.testing.SignedInAs;
import vn.daihoi.workflow.Cases;
import vn.daihoi.workflow.Choice;
import vn.daihoi.workflow.DueWork;
import vn.daihoi.workflow.OpenTasks;
import vn.daihoi.workflow.TaskForms;

/** A cell holds its whole congress through the forms: short, tied and disagreeing counts on the way. */
@ApplicationTest
class CellCongressTest {

    private static final String FILE = "0123456789abcdef0123456789abcdef";

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc browser;

    @Autowired
    JournalQueries journal;

    @MockitoBean
    CandidateQueries candidates;

    private SessionStage stage;

    @Test
    void electsItsCommitteeSecretaryDeputyAndDelegates() throws Exception {
        stage = SessionStage.of(
                        application,
                        "chi-bo-thu",
                        OrganisationType.CELL_UNDER_BASE,
                        List.of(new Seats(ElectedBody.COMMITTEE, 3, 4), new Seats(ElectedBody.DELEGATES, 2, 3)))
                .candidates(ElectedBody.COMMITTEE, 4)
                .candidates(ElectedBody.SECRETARY, 1)
                .candidates(ElectedBody.DELEGATES, 3);
        stage.candidates(ElectedBody.DEPUTY, List.of(teller(0).name()));
        stage.start();
        opening();
        committee();
        secretary();
        deputy();
        oneRound(ElectedBody.DELEGATES, Map.of("seats", "2"), List.of(14, 11, 9));
        closing();
        declared();
    }

    /** Organs consist of voters: those prepared for one are convened, and the working group of a committee is no member by that. */
    @Test
    void onlyVotersSitInItsOrgans() {
        stage = SessionStage.of(application, "chi-bo-bau", OrganisationType.CELL_UNDER_BASE, List.of());
        var voters = stage.bean(VoterQueries.class);
        assertThat(voters.people(stage.congress).keySet()).contains(teller(2).id(), seat("committee-5"));
        assertThat(voters.people(stage.congress).keySet()).noneMatch(person -> person.contains(".working-group"));
        stage.bean(ListVoters.class)
                .list(new ListVoters.Command(
                        stage.congress,
                        6,
                        Map.of(seat("committee-2"), new ChangeVoter.Ground("SUSPENDED", null)),
                        List.of(),
                        List.of(),
                        List.of(
                                new ListVoters.Prepared(Role.TELLERS, teller(2).id()),
                                new ListVoters.Prepared(Role.TELLERS, seat("secretary"))),
                        stage.bean(RoleHolders.class).actor(seat("committee-1"))));
        assertThat(voters.people(stage.congress).keySet())
                .containsExactlyInAnyOrder(
                        seat("committee-1"),
                        seat("committee-3"),
                        seat("committee-4"),
                        seat("committee-5"),
                        seat("tellers-3"),
                        seat("secretary"));
    }

    private String seat(String seat) {
        return stage.unit + "." + seat;
    }

    private void opening() {
        freeze();
        stage.refuses("user_TakeAttendance", attendance("21"), "present", "session.error.presentOverConvened");
        var other = attendance("12");
        other.put("convened", "19");
        stage.refuses("user_TakeAttendance", other, "convened", "session.error.convenedList");
        stage.does("user_TakeAttendance", attendance("12"));
        var reconvened = Map.of(
                "reason", "Vắng nhiều",
                "reconvenesOn", "2098-03-12",
                "reconvenesAt", "08:00",
                "place", "Nhà văn hóa",
                "superiorTold", "true");
        var past = new HashMap<>(reconvened);
        past.put("reconvenesOn", "2020-01-01");
        stage.refuses("user_Reconvene", past, "reconvenesOn", "session.error.past");
        stage.does("user_Reconvene", reconvened);
        ring();
        stage.does("user_TakeAttendance", attendance("17"));
        excludedFromOrgans();
        var organs = stage.prefill("user_OpenFormalities");
        stage.does(
                "user_OpenFormalities",
                Map.of(
                        "officialStart",
                        "07:30",
                        "organs",
                        organs.get("organs"),
                        "formalitiesInFavour",
                        "17",
                        "adopted",
                        List.of("PROGRAMME", "ELECTION_REGULATION")));
        stage.does(
                "user_ReportAttendance",
                Map.of(
                        "officialMembers", "20",
                        "probationary", "2",
                        "excused", "3",
                        "reporter", "Bí thư",
                        "acceptedBy", "17"));
        debate();
    }

    private void freeze() {
        stage.bean(JdbcClient.class)
                .sql("update congress set voters_frozen = true where id = :id")
                .param("id", stage.congress)
                .update();
    }

    /** Whoever the voters' list excludes can sit in no organ of the congress. */
    private void excludedFromOrgans() {
        var before = choices(stage.prefill("user_OpenFormalities"), "voters");
        var jdbc = stage.bean(JdbcClient.class);
        before.forEach(person -> jdbc.sql("insert into congress_voter (congress, voter, place, name, person, excluded)"
                        + " values (:congress, :person, :place, 'x', :person, :excluded)")
                .param("congress", stage.congress)
                .param("person", person)
                .param("place", before.indexOf(person))
                .param("excluded", person.equals(before.get(0)))
                .update());
        assertThat(choices(stage.prefill("user_OpenFormalities"), "voters"))
                .isEqualTo(before.subList(1, before.size()));
        jdbc.sql("delete from congress_voter where congress = :congress")
                .param("congress", stage.congress)
                .update();
    }

    private Map<String, Object> attendance(String present) {
        var answers = new HashMap<String, Object>();
        answers.put("convened", "20");
        answers.put("present", present);
        answers.put("guests", "30");
        answers.put("openedAt", "07:30");
        if (present.equals("17")) {
            var voters = choices(stage.prefill("user_TakeAttendance"), "voters");
            answers.put(
                    "absences",
                    voters.stream()
                            .limit(3)
                            .map(voter -> Map.of("voter", voter, "cause", "ABSENT_ACCEPTED"))
                            .toList());
        }
        return answers;
    }

    private void ring() {
        var due = stage.bean(DueWork.class);
        due.dueBy(LocalDateTime.of(2099, 1, 1, 0, 0)).stream()
                .filter(job -> job.caseId().equals(stage.congress))
                .forEach(job -> due.run(job.job()));
    }

    private void debate() {
        var reports = new HashMap<String, Object>(Map.of(
                "reportsStart", "08:00",
                "reportsEnd", "09:30",
                "politicalReportInFavour", "10",
                "selfReviewInFavour", "17"));
        stage.refuses("user_DiscussReports", reports, "politicalReportInFavour", "session.error.notPassed");
        reports.put("politicalReportInFavour", "17");
        stage.does("user_DiscussReports", reports);
        var empty = Map.of("digestFile", FILE);
        stage.refuses("user_DigestHigherDrafts", empty, "drafts", "session.error.emptyDigest");
        var drafts = List.of(Map.of("draft", "CENTRAL", "comments", "5", "main", "Nhất trí"));
        stage.does("user_DigestHigherDrafts", Map.of("digestFile", FILE, "drafts", drafts));
    }

    /** Whoever opens a task that names candidates stands in the journal. */
    private void openedTasksAreJournalled() throws Exception {
        var page = get("/tasks/" + stage.task("user_EnterCount").id());
        browser.perform(page.with(SignedInAs.seat(application, "chi-bo-thu.tellers-1")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ứng cử viên 4")));
        browser.perform(page.with(SignedInAs.seat(application, "chi-bo-thu.supervisor")))
                .andExpect(content().string(not(containsString("Ứng cử viên"))));
        assertThat(journal.ofChain(stage.congress))
                .filteredOn(line -> line.kind().equals("names.read"))
                .extracting(JournalLine::byPerson)
                .containsExactly("chi-bo-thu.tellers-1");
    }

    private void committee() throws Exception {
        stage.refuses(
                "user_FixNumberAndList",
                list(ElectedBody.COMMITTEE, Map.of("seats", "4", "numberInFavour", "17")),
                "nominees",
                "election.error.tooFewNames");
        stage.refuses(
                "user_FixNumberAndList",
                list(ElectedBody.COMMITTEE, Map.of("seats", "3")),
                "numberInFavour",
                "election.error.numberNotVoted");
        stage.does("user_FixNumberAndList", list(ElectedBody.COMMITTEE, Map.of("seats", "3", "numberInFavour", "17")));
        issue(1);
        openedTasksAreJournalled();
        var unbalanced = sheet(17, List.of(17, 16, 9, 9));
        unbalanced.put("valid", "16");
        stage.refuses("user_EnterCount", unbalanced, "invalid", "election.count.DOES_NOT_ADD_UP");
        unbalanced.put("invalid", "1");
        stage.refuses("user_EnterCount", unbalanced, "invalid", "election.count.CAUSES_DO_NOT_ADD_UP");
        assertThat(stage.prefill("user_EnterCount")).doesNotContainKey("differed");
        stage.does("user_EnterCount", sheet(17, List.of(17, 16, 9, 9)));
        stage.refuses("user_VerifyCount", sheet(17, List.of(17, 16, 9, 9)), "collected", "election.count.SAME_TELLER");
        assertThat(stage.complete("user_VerifyCount", 1, sheet(17, List.of(17, 16, 9, 8)))
                        .completed())
                .isTrue();
        assertThat(stage.prefill("user_EnterCount").get("differed").toString()).contains("Ứng cử viên 4");
        count(17, List.of(17, 16, 9, 9));
        stage.refuses("user_DecideNextRound", next("NEW_NAMES", "17"), "nextRound", "election.error.newNamesOnTie");
        stage.does("user_DecideNextRound", next("ROUND", "17"));
        issue(2);
        count(17, List.of(8, 8));
        stage.does("user_DecideNextRound", next("ROUND", "17"));
        issue(3);
        count(17, List.of(9, 8));
        sign();
    }

    private void secretary() {
        stage.does("user_FixNumberAndList", list(ElectedBody.SECRETARY, Map.of("seats", "1")));
        issue(1);
        count(17, List.of(8));
        stage.refuses("user_DecideNextRound", next("NEW_NAMES", "8"), "inFavour", "election.error.notCarried");
        stage.does("user_DecideNextRound", next("NEW_NAMES", "17"));
        stage.refuses(
                "user_FixNumberAndList",
                list(ElectedBody.SECRETARY, Map.of("seats", "2")),
                "seats",
                "election.error.seatsFree");
        stage.does("user_FixNumberAndList", list(ElectedBody.SECRETARY, Map.of("seats", "1")));
        issue(2);
        count(17, List.of(16));
        sign();
    }

    private Person teller(int place) {
        return stage.bean(RoleHolders.class).holders("TELLERS@" + stage.unit).get(place);
    }

    /** Two of three tellers stand, so somebody else is elected into the board and counts with the one who is left. */
    private int furtherTeller() {
        var list = list(ElectedBody.DEPUTY, Map.of("seats", "1"));
        var floor = Map.of(
                "origin",
                "SELF",
                "supporters",
                "17",
                "meetsStandards",
                "true",
                "fullName",
                teller(1).name());
        list.put("floorNames", List.of(floor));
        stage.refuses("user_FixNumberAndList", list, "nominees", "election.error.tellersStand");
        var people = choices(stage.prefill("user_FixNumberAndList"), "people");
        assertThat(people).noneMatch(person -> person.contains(".working-group"));
        var further = people.get(0);
        list.put("newTellers", List.of(Map.of("teller", further)));
        list.put("tellersInFavour", "8");
        stage.refuses("user_FixNumberAndList", list, "tellersInFavour", "election.error.boardNotPassed");
        list.put("tellersInFavour", "17");
        stage.does("user_FixNumberAndList", list);
        assertThat(stage.bean(JdbcClient.class)
                        .sql("select organ from session_organ where congress = :congress and person = :person"
                                + " order by place desc")
                        .param("congress", stage.congress)
                        .param("person", further)
                        .query(String.class)
                        .list())
                .startsWith("TELLERS");
        return stage.bean(RoleHolders.class).holders("TELLERS@" + stage.unit).stream()
                .map(Person::id)
                .toList()
                .indexOf(further);
    }

    /** More ballots lie in the box than were issued: that vote does not count, and the same names are voted on again. */
    private void deputy() {
        var further = furtherTeller();
        issue(1);
        stage.refuses("user_EnterCount", sheet(17, List.of(15, 2)), "collected", "election.count.TELLER_STANDS");
        var sheet = sheet(18, List.of(15, 2));
        assertThat(stage.complete("user_EnterCount", 2, sheet).completed()).isFalse();
        sheet.put("tooManyConfirmed", "true");
        assertThat(stage.complete("user_EnterCount", 2, sheet).completed()).isTrue();
        var again = sheet(18, List.of(15, 2));
        again.put("tooManyConfirmed", "true");
        assertThat(stage.complete("user_VerifyCount", further, again).completed())
                .isTrue();
        assertThat(stage.bean(ElectionQueries.class)
                        .require(stage.congress + ".deputy")
                        .round()
                        .reckoning())
                .contains("Phát ra 17 phiếu, thu về 18 phiếu.");
        stage.refuses("user_DecideNextRound", next("NEW_NAMES", "17"), "nextRound", "election.error.newNamesOnTie");
        stage.does("user_DecideNextRound", next("ROUND", "17"));
        issue(2);
        assertThat(stage.complete("user_EnterCount", 2, sheet(17, List.of(15, 2)))
                        .completed())
                .isTrue();
        assertThat(stage.complete("user_VerifyCount", further, sheet(17, List.of(15, 2)))
                        .completed())
                .isTrue();
        sign();
        recountIsRefused();
    }

    private void recountIsRefused() {
        var entry = new CountEntry(
                new CountEntry.Figures(17, 17, 0, Map.of()),
                List.of(new TallyRound.Votes(stage.candidate(ElectedBody.DEPUTY, 1), 16)),
                false);
        var teller = stage.bean(RoleHolders.class).actor("chi-bo-thu.tellers-1");
        assertThat(stage.bean(EnterCount.class)
                        .enter(new EnterCount.Command(stage.congress + ".deputy", entry, List.of(), null, teller)))
                .extracting(CountFault::kind)
                .containsExactly(CountFault.Kind.ALREADY_COUNTED);
        assertThat(stage.bean(VerifyCount.class)
                        .verify(new VerifyCount.Command(stage.congress + ".deputy", entry, null, teller))
                        .faults())
                .extracting(CountFault::kind)
                .containsExactly(CountFault.Kind.ALREADY_COUNTED);
    }

    private void oneRound(ElectedBody body, Map<String, String> number, List<Integer> votes) {
        stage.does("user_FixNumberAndList", list(body, number));
        issue(1);
        count(17, votes);
        sign();
    }

    private Map<String, Object> list(ElectedBody body, Map<String, String> number) {
        var answers = new HashMap<String, Object>(number);
        answers.put("attending", "17");
        answers.put("listInFavour", "17");
        answers.put("nominees", stage.prefill("user_FixNumberAndList").get("nominees"));
        return answers;
    }

    private void issue(int round) {
        assertThat(stage.prefill("user_IssueBallots"))
                .containsEntry("convened", 20)
                .containsEntry("present", 17)
                .containsEntry("stampOf", "Đảng ủy cấp trên");
        var answers = Map.of(
                "round", String.valueOf(round),
                "convened", "20",
                "present", "17",
                "printed", "20",
                "issued", "17",
                "stampOf", "Đảng ủy cấp trên",
                "boxChecked", "true");
        stage.does("user_IssueBallots", answers);
    }

    private void count(int collected, List<Integer> votes) {
        stage.does("user_EnterCount", sheet(collected, votes));
        assertThat(stage.complete("user_VerifyCount", 1, sheet(collected, votes))
                        .completed())
                .isTrue();
    }

    private Map<String, Object> sheet(int collected, List<Integer> votes) {
        var open = stage.bean(OpenTasks.class).ofCase(stage.congress).get(0);
        var names = choices(stage.bean(TaskForms.class).prefill(open), "candidates");
        var rows = new ArrayList<Map<String, String>>();
        for (int place = 0; place < names.size(); place++) {
            rows.add(Map.of("candidate", names.get(place), "votesFor", String.valueOf(votes.get(place))));
        }
        var sheet = new HashMap<String, Object>();
        sheet.put("collected", String.valueOf(collected));
        sheet.put("valid", String.valueOf(collected));
        sheet.put("invalid", "0");
        sheet.put("votes", rows);
        if (open.element().equals("user_VerifyCount")) {
            sheet.put("recountedByHand", "true");
        }
        return sheet;
    }

    private static Map<String, String> next(String nextRound, String inFavour) {
        return Map.of("nextRound", nextRound, "inFavour", inFavour, "ofPresent", "17");
    }

    private void sign() {
        stage.does(
                "user_SignProtocol",
                Map.of(
                        "signers", stage.prefill("user_SignProtocol").get("signers"),
                        "announcedAt", "2025-03-10T11:00",
                        "sealNumber", "NP-01",
                        "keptBy", "Đảng ủy cấp trên"));
    }

    private void closing() {
        var votes = new HashMap<>(Map.of(
                "resolutionInFavour", "10",
                "resolutionAgainst", "0",
                "abstained", "7",
                "resolution", FILE));
        stage.refuses("user_PassResolution", votes, "resolutionInFavour", "session.error.notPassed");
        votes.put("resolutionInFavour", "17");
        votes.put("abstained", "0");
        stage.does("user_PassResolution", votes);
        var times = new HashMap<>(Map.of("startedAt", "2025-03-10T07:30", "endedAt", "2025-03-11T16:30"));
        stage.refuses("user_CloseCongress", times, "overLimitReason", "session.error.overLimit");
        times.put("overLimitReason", "Bầu ba vòng");
        stage.does("user_CloseCongress", times);
        stage.task("user_ConfirmHolders");
    }

    private void declared() {
        assertThat(stage.bean(ElectionQueries.class).ofCongress(stage.congress))
                .containsExactly(
                        new ElectionView(ElectedBody.COMMITTEE, 3, 4, 17, 3, 3),
                        new ElectionView(ElectedBody.SECRETARY, 1, 1, 17, 2, 1),
                        new ElectionView(ElectedBody.DEPUTY, 1, 2, 17, 2, 1),
                        new ElectionView(ElectedBody.DELEGATES, 2, 3, 17, 1, 2));
        assertThat(stage.bean(ElectionQueries.class).alternates(stage.congress + ".delegates"))
                .extracting(BallotView.NameView::id)
                .containsExactly(stage.candidate(ElectedBody.DELEGATES, 3));
        assertThat(stage.bean(ElectedPosts.class).of(stage.congress)).hasSize(7).allMatch(post -> post.atCongress());
        var congress = stage.bean(CongressQueries.class).require(stage.congress);
        assertThat(congress.state()).isEqualTo(CongressState.HELD);
        assertThat(congress.daysTaken()).isEqualByComparingTo(new BigDecimal("2.0"));
        assertThat(stage.bean(SessionQueries.class).findings(stage.congress))
                .extracting(finding -> finding.code())
                .containsExactly("DURATION_EXCEEDED");
        desk();
        var paper = stage.bean(Cases.class).describe("ballot", stage.congress + ".committee");
        assertThat(paper.facts().toString()).doesNotContain("Ứng cử viên").contains("điều 30");
        assertThat(stage.bean(JdbcClient.class)
                        .sql("select count(*) from election_sheet where cleared = true and ballot = :ballot")
                        .param("ballot", stage.congress + ".committee")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    /** What the hall saw last: every point that this congress had is over, and no time runs on. */
    private void desk() {
        var hall = stage.bean(HallQueries.class).of(stage.congress);
        assertThat(hall.now()).isEqualTo(LocalDateTime.of(2025, 3, 11, 16, 30));
        assertThat(hall.day().ended()).isEqualTo(hall.now());
        assertThat(hall.agenda()).extracting(AgendaItem::state).containsOnly(AgendaItem.State.DONE);
        assertThat(hall.agenda())
                .extracting(AgendaItem::key)
                .contains("MEMBERSHIP", "RESOLUTION", "CLOSING")
                .doesNotContain("CREDENTIALS");
    }

    private static List<String> choices(Map<String, Object> prefill, String key) {
        return ((List<?>) prefill.get(key))
                .stream().map(choice -> ((Choice) choice).value()).toList();
    }
}
