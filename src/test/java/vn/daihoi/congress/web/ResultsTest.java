package vn.daihoi.congress.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import vn.daihoi.congress.CongressMother;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressState;
import vn.daihoi.congress.OpenCongress;
import vn.daihoi.congress.date.CongressDates;
import vn.daihoi.congress.ending.CloseCongress;
import vn.daihoi.congress.post.AnnulledPosts;
import vn.daihoi.congress.post.ElectedPost;
import vn.daihoi.congress.post.ElectedPosts;
import vn.daihoi.congress.results.ArrangeRevote;
import vn.daihoi.congress.results.Recognise;
import vn.daihoi.congress.results.Recognition;
import vn.daihoi.decision.OpenDecision;
import vn.daihoi.decision.Subject;
import vn.daihoi.organisation.AddOrganisations;
import vn.daihoi.organisation.OpenSeats;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.oversight.ComplaintVerdict;
import vn.daihoi.oversight.OpenComplaints;
import vn.daihoi.oversight.OversightMessages;
import vn.daihoi.oversight.ReceiveComplaint;
import vn.daihoi.oversight.SettleComplaint;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.shared.Actor;
import vn.daihoi.testing.CongressRooms;
import vn.daihoi.testing.DatabaseTest;
import vn.daihoi.testing.GivenTask;
import vn.daihoi.testing.MovableClock;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.Workflow;

/** What the handlers after a congress take and refuse, and how the fifteen working days run. */
@DatabaseTest
@Import(CongressRooms.class)
class ResultsTest {

    private static final String BODY = "STANDING_COMMITTEE@tam-duong";

    private static final String CONGRESS = CongressMother.CONGRESS;

    @MockitoBean
    Workflow workflow;

    @Autowired
    List<TaskHandler> handlers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @Autowired
    AddOrganisations organisations;

    @Autowired
    OpenSeats seats;

    @Autowired
    OpenCongress open;

    @Autowired
    CongressQueries congresses;

    @BeforeEach
    void openCongress() {
        empty();
        clock.moveTo(LocalDateTime.of(2025, 1, 9, 8, 0));
        organisations.add(List.of(
                new Organisation("tam-duong", "Huyện ủy Tam Đường", OrganisationType.ABOVE_BASE, null, null, null),
                new Organisation(
                        "binh-lu", "Đảng bộ xã Bình Lư", OrganisationType.BASE_COMMITTEE, "tam-duong", null, null)));
        seats.open(new OpenSeats.Command("tam-duong", null, LocalDate.of(2024, 1, 1)));
        seats.open(new OpenSeats.Command("binh-lu", null, LocalDate.of(2024, 1, 1)));
        open.open(CongressMother.commune("plan-1", "tam-duong", "binh-lu"));
    }

    @AfterEach
    void empty() {
        CongressMother.empty(jdbc);
        List.of(
                        "decision_amendment",
                        "decision_member",
                        "decision_proposal",
                        "decision",
                        "role_holding",
                        "person",
                        "organisation")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    private TaskHandler handler(String form) {
        return handlers.stream()
                .filter(one -> one.form().equals(form))
                .findFirst()
                .orElseThrow();
    }

    private TaskResult answer(String form, Map<String, Object> answers) {
        return handler(form).complete(GivenTask.answered(CONGRESS, form, answers));
    }

    private Map<String, Object> prefill(String form) {
        return handler(form).prefill(GivenTask.of(CONGRESS, form, Map.of()));
    }

    private static void refused(TaskResult result, String field, String message) {
        assertThat(result.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.message()).isEqualTo(message);
        });
    }

    private static Map<String, Object> row(Object... values) {
        var row = new HashMap<String, Object>();
        for (int i = 0; i < values.length; i += 2) {
            row.put((String) values[i], values[i + 1]);
        }
        return row;
    }

    @MockitoBean
    ElectedPosts elected;

    @Autowired
    RoleHolders holders;

    @Autowired
    CongressDates dates;

    @Autowired
    Recognise recognise;

    @Autowired
    ArrangeRevote revote;

    @Autowired
    AnnulledPosts annulled;

    @Autowired
    CloseCongress close;

    @Autowired
    OpenDecision decisions;

    @Autowired
    ReceiveComplaint receive;

    @Autowired
    SettleComplaint settle;

    @Autowired
    OpenComplaints complaints;

    @BeforeEach
    void elected() {
        org.mockito.Mockito.when(elected.of(CONGRESS))
                .thenReturn(List.of(
                        new ElectedPost(ElectedBody.COMMITTEE, "candidate-1", "Người trúng cử 1", 150, true),
                        new ElectedPost(ElectedBody.COMMITTEE, "candidate-2", "Cấp ủy viên 2", 149, true),
                        new ElectedPost(ElectedBody.SECRETARY, "candidate-1", "Người trúng cử 1", 9, false)));
    }

    private void report() {
        assertThat(prefill("congress-report-results").get("elected")).asList().hasSize(3);
        assertThat(answer(
                                "congress-report-results",
                                row(
                                        "closedOn", LocalDate.of(2025, 1, 6),
                                        "reportNumber", "3-BC/ĐU",
                                        "reportDate", LocalDate.of(2025, 1, 8),
                                        "elected",
                                                List.of(
                                                        won("COMMITTEE", "binh-lu.committee-2"),
                                                        won("SECRETARY", "candidate-1")),
                                        "enclosed", List.of("PROTOCOLS", "MINUTES"),
                                        "results", "file-1"))
                        .accepted())
                .isTrue();
    }

    private static Map<String, Object> won(String post, String person) {
        return row("post", post, "person", person, "votesFor", BigDecimal.valueOf(150));
    }

    @Test
    void aCongressWithoutElectionsEndsWithItsAppointedCommittee() {
        open.open(CongressMother.appointed("plan-2", "tam-duong", "binh-lu"));
        assertThat(close.close("plan-2.binh-lu")).isEqualTo(CongressState.APPOINTED_RECOGNISED);
        assertThat(congresses.require("plan-2.binh-lu").state()).isEqualTo(CongressState.APPOINTED_RECOGNISED);
    }

    private TaskResult verify(String received) {
        return answer(
                "congress-verify-results",
                row(
                        "receivedOn",
                        LocalDate.parse(received),
                        "resultsVerified",
                        "IN_ORDER",
                        "procedureKept",
                        "KEPT",
                        "takingOver",
                        List.of(row("post", "SECRETARY", "person", "candidate-1"))));
    }

    @Test
    void newHoldersTakeOverFromTheOldOnes() {
        assertThat(prefill("congress-confirm-holders").get("holders"))
                .asList()
                .contains(row("post", "COMMITTEE", "holder", "binh-lu.committee-2", "reelected", true));
        answer(
                "congress-confirm-holders",
                row(
                        "holders", prefill("congress-confirm-holders").get("holders"),
                        "from", LocalDate.of(2025, 1, 9),
                        "basis", "Biên bản đại hội"));
        assertThat(holders.holders("COMMITTEE@binh-lu"))
                .extracting(person -> person.id())
                .containsExactlyInAnyOrder("candidate-1", "binh-lu.committee-2");
        assertThat(holders.actor("candidate-1").name()).isEqualTo("Người trúng cử 1");
        assertThat(holders.actor("binh-lu.committee-3").groups()).doesNotContain("COMMITTEE@binh-lu");
    }

    @Test
    void theReceiptStartsFifteenWorkingDaysAndTheFirstSessionsChoiceTakesOver() {
        report();
        refused(verify("2025-01-07"), "receivedOn", "congress.error.before-report");
        refused(verify("2025-01-10"), "receivedOn", "congress.error.future");
        assertThat(verify("2025-01-08").steering()).containsEntry("resultsVerified", "IN_ORDER");
        var due = dates.of(CONGRESS).get("recognised");
        assertThat(due).isAfter(LocalDate.of(2025, 1, 29));
        assertThat(holders.holders("SECRETARY@binh-lu"))
                .extracting(person -> person.id())
                .containsExactly("candidate-1");
    }

    @Test
    void anIncompleteFileSaysWhatIsMissing() {
        report();
        var answers = row("receivedOn", LocalDate.of(2025, 1, 9), "resultsVerified", "INCOMPLETE");
        refused(answer("congress-verify-results", answers), "faults", "congress.error.no-fault");
        answers.put("faults", List.of(row("paper", "Biên bản", "fault", "Thiếu chữ ký")));
        assertThat(answer("congress-verify-results", answers).steering())
                .containsEntry("resultsVerified", "INCOMPLETE");
    }

    @Test
    void anOpenComplaintStopsTheClockAndTheLastOneSettledWakesWhoWaits() {
        report();
        verify("2025-01-08");
        var before = dates.of(CONGRESS).get("recognised");
        var letter = new ReceiveComplaint.Letter("Nặc danh", "Kiểm phiếu", "…", null);
        var first =
                receive.receive(new ReceiveComplaint.Command(CONGRESS, LocalDate.of(2025, 1, 9), letter, Actor.SYSTEM));
        var second =
                receive.receive(new ReceiveComplaint.Command(CONGRESS, LocalDate.of(2025, 1, 9), letter, Actor.SYSTEM));
        org.mockito.Mockito.verify(workflow)
                .correlateWithin(
                        OversightMessages.COMPLAINT_RECEIVED, CONGRESS, OversightMessages.COMPLAINT_ID.of(second));
        assertThat(complaints.any(CONGRESS)).isTrue();
        assertThat(dates.of(CONGRESS)).doesNotContainKey("recognised");
        clock.moveTo(LocalDateTime.of(2025, 1, 10, 8, 0));
        settle(first);
        org.mockito.Mockito.verify(workflow, org.mockito.Mockito.never())
                .correlateAll(OversightMessages.COMPLAINTS_SETTLED, CONGRESS);
        settle(second);
        org.mockito.Mockito.verify(workflow).correlateAll(OversightMessages.COMPLAINTS_SETTLED, CONGRESS);
        assertThat(complaints.any(CONGRESS)).isFalse();
        assertThat(dates.of(CONGRESS).get("recognised")).isAfter(before);
    }

    private void settle(String complaint) {
        var conclusion = new SettleComplaint.Conclusion(
                ComplaintVerdict.UNFOUNDED, "Đã xác minh", null, LocalDate.of(2025, 1, 10), null, null);
        settle.settle(new SettleComplaint.Command(complaint, conclusion, Actor.SYSTEM));
    }

    private void decided(String outcome) {
        var id = decisions.open(new OpenDecision.Command(new Subject("result", CONGRESS, CONGRESS), BODY));
        jdbc.sql("update decision set outcome = :outcome where id = :id")
                .param("outcome", outcome)
                .param("id", id)
                .update();
    }

    @Test
    void recognitionIsWhatTheBodyDecidedInThisRound() {
        report();
        verify("2025-01-09");
        assertThat(recognise.recognise(CONGRESS)).isEqualTo(Recognition.NOT_DECIDED);
        decided("RETURNED");
        assertThat(recognise.recognise(CONGRESS)).isEqualTo(Recognition.REJECTED);
        assertThat(congresses.require(CONGRESS).recognisedOn()).isNull();
        voteAgain();
        clock.moveTo(LocalDateTime.of(2025, 2, 10, 8, 0));
        report();
        verify("2025-02-10");
        decided("APPROVED_WITH_AMENDMENTS");
        assertThat(recognise.recognise(CONGRESS)).isEqualTo(Recognition.IN_PART);
        assertThat(congresses.require(CONGRESS).recognisedOn()).isEqualTo("2025-02-10");
        assertThat(close.close(CONGRESS)).isEqualTo(CongressState.RECOGNISED);
        assertThat(close.close(CONGRESS)).isEqualTo(CongressState.RECOGNISED);
    }

    private void voteAgain() {
        assertThat(prefill("congress-arrange-revote").get("rejectedPosts"))
                .asList()
                .hasSize(2);
        var answers = row("revoteOn", LocalDate.of(2025, 1, 8), "venue", "Hội trường", "body", "CONGRESS");
        refused(answer("congress-arrange-revote", answers), "revoteOn", "congress.proposal.PAST");
        answers.put("revoteOn", LocalDate.of(2025, 2, 3));
        refused(answer("congress-arrange-revote", answers), "posts", "congress.error.no-post");
        answers.put("posts", List.of(row("post", "SECRETARY", "ground", "Sai thủ tục")));
        assertThat(answer("congress-arrange-revote", answers).accepted()).isTrue();
        assertThat(annulled.latest(CONGRESS)).containsExactly(ElectedBody.SECRETARY);
        assertThat(revote.day(CONGRESS)).contains(LocalDate.of(2025, 2, 3));
    }
}
