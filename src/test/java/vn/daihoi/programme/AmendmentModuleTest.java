package vn.daihoi.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressView;
import vn.daihoi.congress.OpenCongress;
import vn.daihoi.plan.Amendment;
import vn.daihoi.plan.AmendmentText.Change;
import vn.daihoi.plan.ImportPlan;
import vn.daihoi.plan.IssuePlan;
import vn.daihoi.plan.LegalBasis;
import vn.daihoi.plan.PlanTextMother;
import vn.daihoi.plan.Plans;
import vn.daihoi.programme.amendment.AffectedCongress;
import vn.daihoi.programme.amendment.ApplyAmendment;
import vn.daihoi.programme.amendment.CheckAmendment;
import vn.daihoi.programme.amendment.Conflict;
import vn.daihoi.programme.amendment.DraftAmendment;
import vn.daihoi.programme.amendment.PreviewAmendment;
import vn.daihoi.programme.amendment.RebaseNext;
import vn.daihoi.shared.Actor;
import vn.daihoi.testing.ApplicationTest;
import vn.daihoi.workflow.VirtualTime;

/** An amendment from the draft to the congresses that it moves. */
@ApplicationTest
class AmendmentModuleTest {

    private static final String PLAN = "amended-plan";
    private static final String COMMUNE = PLAN + ".amended-commune";
    private static final String SCHOOL = PLAN + ".amended-school";
    private static final Actor BOARD = new Actor("board", "Ban", Set.of("ORGANISATION_BOARD@amended-district"));

    @Autowired
    ImportPlan imports;

    @Autowired
    IssuePlan issuing;

    @Autowired
    CongressOfPlan congressOfPlan;

    @Autowired
    OpenCongress opening;

    @Autowired
    StartAmendment starting;

    @Autowired
    DraftAmendment drafting;

    @Autowired
    CheckAmendment checks;

    @Autowired
    PreviewAmendment previews;

    @Autowired
    ApplyAmendment applying;

    @Autowired
    RebaseNext rebasing;

    @Autowired
    AmendmentQueries amendments;

    @Autowired
    CongressQueries congresses;

    @Autowired
    Plans plans;

    @Autowired
    VirtualTime time;

    @BeforeEach
    void issuedPlan() {
        time.moveTo(LocalDate.of(2024, 11, 1).atTime(8, 0));
        issue(PLAN, "amended", "school");
    }

    /** With two pilots: the commune and another. */
    private void issue(String id, String prefix, String other) {
        var text = PlanTextMother.commune()
                .organisation("{ id: ward, name: Đảng bộ phường, type: ABOVE_BASE, parent: district }")
                .unit(other, "window: { before: 2025-04-10 }")
                .text()
                .replace("id: plan", "id: " + id)
                .replaceAll(
                        "(id|issuer|parent|organisation): (district|commune|school|office|cell|ward)",
                        "$1: " + prefix + "-$2");
        if (plans.find(id).isEmpty()) {
            assertThat(imports.take(text.getBytes(StandardCharsets.UTF_8)).outcome())
                    .isEqualTo(ImportPlan.Outcome.STORED);
            issuing.issue(id, "12-KH/HU");
            openCongresses(id);
        }
    }

    private void openCongresses(String id) {
        var plan = plans.require(id);
        var units = plan.file().units();
        for (int place = 0; place < units.size(); place++) {
            var unit = units.get(place);
            var at = new CongressOfPlan.Place(unit.identity().organisation(), place);
            opening.open(congressOfPlan.pilot(plan, plan.file(), unit, at));
        }
    }

    @AfterEach
    void realTime() {
        time.backToReal();
    }

    private static DraftAmendment.Draft draft(Change... changes) {
        return new DraftAmendment.Draft("Lùi thời hạn", List.of("DATES"), List.of(), List.of(changes), null, Map.of());
    }

    @Test
    void onlyTheBoardOfTheIssuerStarts() {
        var other = new Actor("other", "Khác", Set.of("ORGANISATION_BOARD@amended-commune"));
        assertThat(starting.start(PLAN, other)).isEqualTo(StartOutcome.NOT_ALLOWED);
        assertThat(starting.start(PLAN, BOARD)).isEqualTo(StartOutcome.STARTED);
        assertThat(starting.start(PLAN, BOARD)).isEqualTo(StartOutcome.RUNS_ALREADY);
    }

    @Test
    void aChangedWindowMovesOnlyItsCongress() {
        var id = drafting.open(PLAN);
        assertThat(drafting.open(PLAN)).isEqualTo(id);
        assertThat(drafting.draft(id, draft(new Change("units[0].window.befor", "2025-03-31"))))
                .extracting("path")
                .containsExactly("amendments[0].set[\"units[0].window.befor\"]");
        assertThat(drafting.draft(id, draft(new Change("units[0].window.before", "2025-03-01"))))
                .isEmpty();
        assertThat(checks.check(id)).isEqualTo(CheckAmendment.Verdict.CLEAN);
        assertThat(previews.preview(id)).isFalse();
        assertThat(amendments.affected(id)).singleElement().satisfies(affected -> {
            assertThat(affected.congress()).isEqualTo(COMMUNE);
            assertThat(affected.dates())
                    .contains(new AffectedCongress.MovedDate(
                            "completeBefore", LocalDate.of(2025, 4, 9), LocalDate.of(2025, 2, 28)));
        });
        assertThat(applying.sign(id, LocalDate.of(2024, 11, 2))).isFalse();
        assertThat(applying.sign(id, LocalDate.of(2024, 11, 1))).isTrue();
        applying.apply(id, "13-KH/HU");
        applying.apply(id, "14-KH/HU");
        assertThat(amendments.require(id).registerNumber()).isEqualTo("13-KH/HU");
        assertThat(rebasing.rebase(id)).isFalse();
        assertThat(rebasing.rebase(id)).isFalse();
        assertThat(congresses.require(COMMUNE).lastDay()).isEqualTo("2025-02-28");
        assertThat(congresses.require(COMMUNE).rebased()).isEqualTo(1);
        assertThat(congresses.require(SCHOOL).rebased()).isZero();
        assertThat(plans.require(PLAN).file().units().get(0).timing().window().before())
                .isEqualTo("2025-03-01");
        conflict();
    }

    /** Directive 35-CT/TW of 14/6/2024 allowed three days above the base, 45-CT/TW of 14/4/2025 two. */
    @Test
    void anotherLegalBasisTouchesEveryCongressAndNoneBeforeItIsSigned() {
        var plan = "rebased-plan";
        issue(plan, "rebased", "ward");
        var ward = plan + ".rebased-ward";
        time.moveTo(LocalDate.of(2025, 4, 16).atTime(8, 0));
        var basis = new LegalBasis("45-CT/TW", LocalDate.of(2025, 4, 14), "Chỉ thị của Bộ Chính trị");
        var id = drafting.open(plan);
        assertThat(drafting.draft(id, replaced(basis, new Change("units[1].window.before", "2025-08-01"))))
                .isEmpty();
        previews.preview(id);
        assertThat(amendments.affected(id))
                .extracting(AffectedCongress::congress)
                .containsExactly(plan + ".rebased-commune", ward);
        assertThat(plans.require(plan).file().amendments()).as("nothing yet").isEmpty();
        assertThat(congresses.require(ward).maxDays()).isEqualByComparingTo("3");

        applying.sign(id, LocalDate.of(2025, 4, 16));
        applying.apply(id, "20-KH/HU");
        assertThat(rebasing.rebase(id)).as("the commune first, then the ward").isTrue();
        assertThat(rebasing.rebase(id)).isFalse();
        assertThat(congresses.ofPlan(plan)).extracting(CongressView::rebased).containsExactly(1, 1);
        assertThat(congresses.require(ward).maxDays()).isEqualByComparingTo("2");
        assertThat(plans.require(plan).file().amendments())
                .extracting(Amendment::legalBasis)
                .containsExactly(basis);
    }

    private static DraftAmendment.Draft replaced(LegalBasis basis, Change change) {
        return new DraftAmendment.Draft(
                "Thay căn cứ", List.of("BASIS"), List.of(basis), List.of(change), null, Map.of());
    }

    /** The second amendment of the same plan, too late to keep the notice. */
    private void conflict() {
        time.moveTo(LocalDate.of(2025, 2, 20).atTime(8, 0));
        var id = drafting.open(PLAN);
        assertThat(id).isEqualTo(PLAN + ".amendment-2");
        assertThat(drafting.draft(id, draft(new Change("units[1].window.before", "2025-03-01"))))
                .isEmpty();
        assertThat(previews.preview(id)).isTrue();
        assertThat(amendments.affected(id)).singleElement().satisfies(affected -> {
            assertThat(affected.congress()).isEqualTo(SCHOOL);
            assertThat(affected.conflicts()).contains(Conflict.NOTICE_TOO_SHORT, Conflict.PAST);
        });
    }
}
