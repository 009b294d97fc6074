package vn.daihoi.document.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.decision.Amendment;
import vn.daihoi.decision.DecisionQueries;
import vn.daihoi.decision.Member;
import vn.daihoi.decision.Opinion;
import vn.daihoi.document.DocumentLocked;
import vn.daihoi.document.DocumentMother;
import vn.daihoi.document.DocumentPath;
import vn.daihoi.document.DocumentQueries;
import vn.daihoi.document.DocumentWithdrawn;
import vn.daihoi.document.SubmitVersion;
import vn.daihoi.testing.DatabaseTest;

@DatabaseTest
@Import({
    Points.class,
    Rounds.class,
    Returns.class,
    DecisionReturn.class,
    VettingQueries.class,
    AdoptDraft.class,
    ReviseForCommittee.class,
    VetDocument.class,
    CloseRound.class,
    AnswerPoints.class,
    GivePriorOpinion.class,
    SettlePoints.class,
    DocumentQueries.class
})
class AnswerPointsTest {

    @TestConfiguration
    static class Weekdays {

        @Bean
        WorkingCalendar calendar() {
            return new WorkingCalendar(Set.of(), Set.of());
        }
    }

    private static final String GROUP = "WORKING_GROUP@tam-duong";
    private static final String BOARD = "PROPAGANDA_BOARD@tam-duong";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AdoptDraft adopt;

    @Autowired
    ReviseForCommittee revise;

    @Autowired
    VetDocument vet;

    @Autowired
    CloseRound close;

    @Autowired
    AnswerPoints answer;

    @Autowired
    GivePriorOpinion opinion;

    @Autowired
    VettingQueries vetting;

    @Autowired
    DocumentQueries documents;

    @Autowired
    ApplicationEventPublisher events;

    @MockitoBean
    VettingLines lines;

    @MockitoBean
    SubmitVersion versions;

    @MockitoBean
    DecisionQueries decisions;

    String report;

    @BeforeEach
    void aDraft() {
        DocumentMother.empty(jdbc);
        report = DocumentMother.document(jdbc, "political-report", DocumentPath.FULL);
        Mockito.when(lines.of(Mockito.any())).thenReturn(List.of(BOARD, GROUP));
        Mockito.when(decisions.on("document", report)).thenReturn(Optional.empty());
    }

    @Test
    void onlyLinesThatGavePointsVetAgain() {
        adopt(true);
        assertThat(vetting.openLines(report)).containsExactly(BOARD, GROUP);
        vet(BOARD);
        vet(GROUP, "Thiếu nguyên nhân");
        assertThat(close.close(report)).isTrue();
        assertThat(close.close(report)).isTrue();
        assertThat(answer("1/" + GROUP + "/1")).isEmpty();
        assertThat(vetting.openLines(report)).containsExactly(GROUP);
        vet(GROUP);
        assertThat(close.close(report)).isFalse();
        var view = documents.require(report);
        assertThat(view.rounds()).isEqualTo(2);
        assertThat(view.returns()).isEqualTo(1);
        assertThat(states()).containsExactly(PointState.CLOSED);
    }

    @Test
    void aPointNotSolvedOpensAnewInItsRound() {
        adopt(true);
        vet(BOARD);
        vet(GROUP, "Thiếu nguyên nhân", "Thiếu chỉ tiêu");
        close.close(report);
        answer("1/" + GROUP + "/1", "1/" + GROUP + "/2");
        assertThat(vetting.answered(report, GROUP)).hasSize(2);
        vet(GROUP, "Thiếu chỉ tiêu");
        assertThat(close.close(report)).isTrue();
        assertThat(vetting.openPoints(report)).extracting(Point::key).containsExactly("2/" + GROUP + "/1");
        assertThat(documents.require(report).returns()).isEqualTo(2);
    }

    @Test
    void everyPointNeedsItsAnswer() {
        adopt(true);
        vet(BOARD, "Một");
        vet(GROUP, "Hai");
        close.close(report);
        assertThat(answer("1/" + BOARD + "/1")).extracting(Point::text).containsExactly("Hai");
        Mockito.verifyNoInteractions(versions);
        assertThat(vetting.openPoints(report)).hasSize(2);
    }

    @Test
    void theStandingMembersSendItBackPastTheLines() {
        adopt(true);
        vet(BOARD);
        vet(GROUP);
        close.close(report);
        opinion.give(new GivePriorOpinion.Command(report, null, List.of(point("I", "Nêu rõ hạn chế"))));
        assertThat(answer("1/STANDING_MEMBERS/1")).isEmpty();
        assertThat(vetting.openLines(report)).isEmpty();
        assertThat(close.close(report)).isFalse();
        opinion.give(new GivePriorOpinion.Command(report, null, List.of()));
        assertThat(states()).containsExactly(PointState.CLOSED);
        assertThat(documents.require(report).returns()).isEqualTo(1);
    }

    @Test
    void aDecisionThatSendsItBackIsTakenUpOnce() {
        adopt(true);
        vet(BOARD);
        vet(GROUP);
        close.close(report);
        returned("document.x.1");
        Mockito.when(decisions.members("document.x.1"))
                .thenReturn(List.of(
                        member(Opinion.AGREE, "Hay"),
                        member(Opinion.DISAGREE, "Thiếu giải pháp"),
                        member(Opinion.DISAGREE, null)));
        assertThat(vetting.openPoints(report))
                .extracting(Point::section, Point::criterion, Point::text, Point::dueOn)
                .containsExactly(tuple("Toàn văn", "CONCLUSION", "Thiếu giải pháp", LocalDate.of(2025, 2, 17)));
        assertThat(answer("1/DECISION/1")).isEmpty();
        assertThat(vetting.openPoints(report)).isEmpty();
        assertThat(vetting.points(report))
                .extracting(Point::criterion, Point::dueOn)
                .containsExactly(tuple("CONCLUSION", LocalDate.of(2025, 2, 17)));
        assertThat(documents.require(report).returns()).isEqualTo(1);
    }

    @Test
    void whatTheBodyBoundStaysBound() {
        adopt(true);
        returned("document.x.1");
        var day = LocalDate.of(2025, 2, 28);
        Mockito.when(decisions.amendments("document.x.1"))
                .thenReturn(List.of(
                        new Amendment("Thêm số liệu", "Thành viên 1", "Kết quả", "ASSESSMENT", day),
                        new Amendment("Sửa cả bản", null)));
        Mockito.when(decisions.members("document.x.1")).thenReturn(List.of(member(Opinion.DISAGREE, "Không lấy")));
        assertThat(vetting.openPoints(report))
                .extracting(Point::section, Point::criterion, Point::text, Point::dueOn)
                .containsExactly(
                        tuple("Kết quả", "ASSESSMENT", "Thêm số liệu", day),
                        tuple("Toàn văn", "CONCLUSION", "Sửa cả bản", LocalDate.of(2025, 2, 17)));
    }

    @Test
    void anOpinionAgainstIsBoundWhereItsMemberBoundIt() {
        adopt(true);
        returned("document.x.1");
        Mockito.when(decisions.members("document.x.1"))
                .thenReturn(List.of(
                        new Member(
                                "a",
                                "A",
                                Opinion.OTHER,
                                "Nêu rõ ai chịu trách nhiệm",
                                null,
                                false,
                                "Hạn chế",
                                "CAUSES"),
                        new Member("b", "B", Opinion.AGREE, "Hay", null, false, "Kết quả", "FORM")));
        assertThat(answer("1/DECISION/1")).isEmpty();
        assertThat(vetting.points(report))
                .extracting(Point::section, Point::criterion, Point::text)
                .containsExactly(tuple("Hạn chế", "CAUSES", "Nêu rõ ai chịu trách nhiệm"));
    }

    @Test
    void aDecisionWithoutWordsReturnsTheWholeText() {
        adopt(true);
        returned("document.x.1");
        Mockito.when(decisions.members("document.x.1")).thenReturn(List.of());
        assertThat(vetting.openPoints(report)).extracting(Point::text).containsExactly("3/9 đồng ý");
    }

    @Test
    void theCommitteeAsksFirstAndOtherwiseTheyGoOn() {
        adopt(false);
        assertThat(documents.require(report).rounds()).isZero();
        assertThat(revise.revise(new ReviseForCommittee.Command(report, List.of(), "two", DocumentMother.DRAFTER)))
                .hasSize(1);
        var reply = new PointAnswer("0/COMMITTEE/1", true, "Đã sửa", null);
        assertThat(revise.revise(new ReviseForCommittee.Command(report, List.of(reply), "two", DocumentMother.DRAFTER)))
                .isEmpty();
        adopt(true);
        assertThat(states()).containsExactly(PointState.CLOSED);
        assertThat(documents.require(report).returns()).isZero();
    }

    @Test
    void aFinalDocumentLeavesNothingOpen() {
        adopt(true);
        vet(BOARD, "Một");
        answer("1/" + BOARD + "/1");
        events.publishEvent(new DocumentLocked(report, "kh-01.xa-ho-son", 2, "sha"));
        assertThat(states()).containsExactly(PointState.CLOSED);
    }

    @Test
    void aWithdrawnDocumentLeavesNothingOpen() {
        adopt(true);
        vet(BOARD, "Một");
        events.publishEvent(new DocumentWithdrawn(report, "kh-01.xa-ho-son"));
        assertThat(states()).containsExactly(PointState.WITHDRAWN);
        assertThat(close.close(report)).isFalse();
    }

    private void adopt(boolean adopted) {
        var remarks = adopted ? List.<NewPoint>of() : List.of(point("II", "Bổ sung chỉ tiêu"));
        adopt.adopt(new AdoptDraft.Command(
                report, LocalDate.of(2025, 1, 8), new Votes(9, 9, 8), adopted, remarks, DocumentMother.DRAFTER));
    }

    private static NewPoint point(String section, String text) {
        return new NewPoint(section, "CAUSES", text, null, LocalDate.of(2025, 1, 20));
    }

    private void vet(String line, String... points) {
        var raised = List.of(points).stream()
                .map(text -> new NewPoint("II", "CAUSES", text, "Tiểu ban văn kiện", null))
                .toList();
        vet.vet(new VetDocument.Command(report, line, raised, null, null, DocumentMother.DRAFTER));
    }

    private List<Point> answer(String... points) {
        var answers = List.of(points).stream()
                .map(point -> new PointAnswer(point, true, "Đã sửa", "trang 3"))
                .toList();
        return answer.answer(new AnswerPoints.Command(report, answers, "two", DocumentMother.DRAFTER));
    }

    private List<PointState> states() {
        return vetting.points(report).stream().map(Point::state).toList();
    }

    private static Member member(Opinion opinion, String words) {
        return new Member("a", "A", opinion, words, null, true);
    }

    private void returned(String id) {
        var decision = Mockito.mock(DecisionQueries.DecisionView.class);
        Mockito.when(decision.id()).thenReturn(id);
        Mockito.when(decision.outcome()).thenReturn("RETURNED");
        Mockito.when(decision.closedAt()).thenReturn(LocalDateTime.of(2025, 2, 10, 9, 0));
        Mockito.when(decision.arithmetic()).thenReturn("3/9 đồng ý");
        Mockito.when(decisions.on("document", report)).thenReturn(Optional.of(decision));
    }
}
