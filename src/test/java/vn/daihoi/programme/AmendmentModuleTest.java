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
import vn.daihoi.congress.OpenCongress;
import vn.daihoi.plan.AmendmentText.Change;
import vn.daihoi.plan.ImportPlan;
import vn.daihoi.plan.IssuePlan;
import vn.daihoi.plan.PlanTextMother;
import vn.daihoi.plan.Plans;
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
        var text = PlanTextMother.commune()
                .unit("school", "window: { before: 2025-04-10 }")
                .text()
                .replace("id: plan", "id: " + PLAN)
                .replaceAll("(id|issuer|parent|organisation): (district|commune|school|office|cell)", "$1: amended-$2");
        if (plans.find(PLAN).isEmpty()) {
            assertThat(imports.take(text.getBytes(StandardCharsets.UTF_8)).outcome())
                    .isEqualTo(ImportPlan.Outcome.STORED);
            issuing.issue(PLAN, "12-KH/HU");
            openCongresses();
        }
    }

    private void openCongresses() {
        var plan = plans.require(PLAN);
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
