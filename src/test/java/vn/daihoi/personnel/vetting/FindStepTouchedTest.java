package vn.daihoi.personnel.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.personnel.SchemeMother.SCHEME;
import static vn.daihoi.personnel.SchemeMother.id;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.personnel.CandidateQueries;
import vn.daihoi.personnel.CandidateStanding;
import vn.daihoi.personnel.CandidateView;
import vn.daihoi.personnel.Procedure;
import vn.daihoi.personnel.SchemeMother;
import vn.daihoi.personnel.SchemeQueries;
import vn.daihoi.personnel.SchemeState;
import vn.daihoi.personnel.planning.Candidates;
import vn.daihoi.personnel.steps.Round;
import vn.daihoi.personnel.steps.Rounds;
import vn.daihoi.personnel.vetting.CandidateFile.Paper;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.shared.Actor;
import vn.daihoi.testing.DatabaseTest;

@DatabaseTest
@Import({
    Candidates.class,
    CandidateQueries.class,
    SchemeQueries.class,
    Rounds.class,
    SchemePoints.class,
    SchemeReturns.class,
    VetScheme.class,
    GivePriorOpinion.class,
    FindStepTouched.class,
    TakeUpDecision.class,
    CompleteFiles.class,
    AmendScheme.class
})
class FindStepTouchedTest {

    private static final Actor BOARD = new Actor("board", "Ban Tổ chức", Set.of());

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Candidates candidates;

    @Autowired
    CandidateQueries queries;

    @Autowired
    SchemeQueries schemes;

    @Autowired
    Rounds rounds;

    @Autowired
    VetScheme vet;

    @Autowired
    GivePriorOpinion opinion;

    @Autowired
    FindStepTouched touched;

    @Autowired
    TakeUpDecision takeUp;

    @Autowired
    CompleteFiles files;

    @Autowired
    AmendScheme amend;

    @BeforeEach
    void bothRoundsHeld() {
        SchemeMother.empty(jdbc);
        SchemeMother.scheme(jdbc, Procedure.FIVE_STEPS);
        SchemeMother.candidate(jdbc, 1, true);
        SchemeMother.candidate(jdbc, 2, false);
        for (var round : Round.values()) {
            rounds.openAt(SCHEME, round, 1);
        }
        jdbc.sql("update scheme_round set closed = true").update();
        candidates.of(SCHEME).forEach(each -> {
            candidates.move(each.id(), CandidateStanding.LISTED, null);
            candidates.standFor(each.id(), List.of(ElectedBody.COMMITTEE));
        });
    }

    @Test
    void withoutPointsNothingIsTouched() {
        vet("WORKING_GROUP");
        assertThat(touched.find(SCHEME)).isEqualTo(BackTo.NONE);
        assertThat(schemes.require(SCHEME).returns()).isZero();
    }

    @Test
    void theEarliestStepCountsAndTheSchemeReturnsOnce() {
        vet("WORKING_GROUP", point(Step.FILES, null));
        vet("ORGANISATION_BOARD", point(Step.STEP_3, id(2)));
        assertThat(touched.find(SCHEME)).isEqualTo(BackTo.STEPS);
        assertThat(rounds.open(SCHEME)).contains(Round.FIRST_TIME);
        assertThat(rounds.entryStep(SCHEME)).isEqualTo(3);
        assertThat(touched.find(SCHEME)).isEqualTo(BackTo.NONE);
        assertThat(schemes.require(SCHEME).returns()).isEqualTo(1);
        assertThat(schemes.require(SCHEME).state()).isEqualTo(SchemeState.IN_WORK);
    }

    @Test
    void aPointAboutNobodyTouchesTheFirstRound() {
        opinion.give(SCHEME, List.of(point(Step.STEP_2, null)));
        touched.find(SCHEME);
        assertThat(rounds.open(SCHEME)).contains(Round.REELECTION);
        assertThat(rounds.entryStep(SCHEME)).isEqualTo(2);
    }

    @Test
    void aNewReviewOpensBothRoundsFromTheStart() {
        opinion.give(SCHEME, List.of(point(Step.REVIEW, null)));
        assertThat(touched.find(SCHEME)).isEqualTo(BackTo.REVIEW);
        assertThat(rounds.open(SCHEME)).contains(Round.REELECTION);
        assertThat(rounds.entryStep(SCHEME)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "FIVE_STEPS, REVIEW, REVIEW",
        "FIVE_STEPS, STRUCTURE, STRUCTURE",
        "FIVE_STEPS, STEP_1, STEPS",
        "FIVE_STEPS, STEP_5, STEPS",
        "FIVE_STEPS, SHORT, STEPS",
        "FIVE_STEPS, APPOINTMENT, STEPS",
        "FIVE_STEPS, FILES, FILES",
        "SHORT, STEP_4, STEPS",
        "APPOINTMENT, REVIEW, APPOINTMENT",
        "APPOINTMENT, STEP_2, APPOINTMENT",
        "APPOINTMENT, FILES, FILES"
    })
    void everyProcedureKnowsItsWayBack(Procedure procedure, Step step, BackTo back) {
        assertThat(step.backTo(procedure)).isEqualTo(back);
    }

    @Test
    void aDecisionSendsBackWhereTheKeeperSays() {
        takeUp.takeUp(new TakeUpDecision.Command(SCHEME, BackTo.STEPS, Round.FIRST_TIME, 4));
        assertThat(rounds.open(SCHEME)).contains(Round.FIRST_TIME);
        assertThat(rounds.entryStep(SCHEME)).isEqualTo(4);
        assertThat(schemes.require(SCHEME).returns()).isEqualTo(1);
        takeUp.takeUp(new TakeUpDecision.Command(SCHEME, BackTo.NONE, null, 1));
        assertThat(schemes.require(SCHEME).returns()).isEqualTo(1);
    }

    @Test
    void filesSayWhoStandsForWhat() {
        files.complete(
                SCHEME,
                List.of(file(id(1), List.of(ElectedBody.COMMITTEE, ElectedBody.SECRETARY)), file(id(2), List.of())),
                "submission");
        files.complete(SCHEME, List.of(file(id(1), List.of()), file(id(2), List.of())), "submission");
        assertThat(schemes.require(SCHEME).vettingRound()).isEqualTo(2);
        jdbc.sql("update candidate set standing = 'APPROVED'").update();
        assertThat(approved(ElectedBody.SECRETARY)).containsExactly(id(1));
        assertThat(approved(ElectedBody.COMMITTEE)).containsExactly(id(1), id(2));
    }

    @Test
    void aBodyThatNobodyStandsForTakesItsNamesFromTheTopOfTheCommittee() {
        jdbc.sql("update candidate set standing = 'APPROVED'").update();
        SchemeMother.structure(jdbc, 2, 2);
        jdbc.sql("insert into scheme_body (scheme, structure, place, body, seats, prepared)"
                        + " values (:scheme, 1, 1, 'SECRETARY', 1, 1)")
                .param("scheme", SCHEME)
                .update();
        assertThat(approved(ElectedBody.SECRETARY)).containsExactly(id(1));
        assertThat(approved(ElectedBody.DEPUTY)).containsExactly(id(1), id(2));
    }

    @Test
    void amendmentsChangeTheList() {
        amend.amend(
                SCHEME,
                List.of(
                        new AmendScheme.Change(id(1), AmendScheme.Kind.REMOVE, "Rút", null),
                        new AmendScheme.Change(id(2), AmendScheme.Kind.OTHER_POST, "Bí thư", ElectedBody.SECRETARY),
                        new AmendScheme.Change(null, AmendScheme.Kind.TEXT, "Sửa câu chữ", null)),
                "final");
        assertThat(candidates.of(SCHEME, CandidateStanding.LISTED)).hasSize(1);
        assertThat(candidates.bodies(id(2))).containsExactly(ElectedBody.SECRETARY);
    }

    @ParameterizedTest
    @CsvSource({"2025-01-09, true", "2024-07-09, true", "2024-07-08, false", "2025-01-10, false", ", true"})
    void aHealthCertificateCountsForSixMonths(LocalDate dated, boolean healthy) {
        var file = new CandidateFile("c", Set.of(Paper.HEALTH), dated, null, null, List.of());
        assertThat(file.healthy(LocalDate.of(2025, 1, 9))).isEqualTo(healthy);
    }

    @Test
    void aMissingPaperNeedsItsReason() {
        var bare = new CandidateFile("c", Set.of(Paper.CV), null, null, null, List.of());
        assertThat(bare.unexplained(Set.of(Paper.CV, Paper.ASSETS))).containsExactly(Paper.ASSETS);
        var told = new CandidateFile("c", Set.of(Paper.CV), null, null, "Kê khai tài sản: đang bổ sung", List.of());
        assertThat(told.unexplained(Set.of(Paper.CV, Paper.ASSETS))).isEmpty();
    }

    private static CandidateFile file(String candidate, List<ElectedBody> standsFor) {
        return new CandidateFile(candidate, Set.of(Paper.CV), null, null, "Còn thiếu", standsFor);
    }

    private List<String> approved(ElectedBody body) {
        return queries.approved(SchemeMother.CONGRESS, body, anybody -> true).stream()
                .map(CandidateView::id)
                .toList();
    }

    private static SchemePoint point(Step step, String candidate) {
        return new SchemePoint(step, candidate, "Làm lại", null, null);
    }

    private void vet(String line, SchemePoint... points) {
        vet.vet(new VetScheme.Command(SCHEME, line, List.of(points), BOARD));
    }
}
