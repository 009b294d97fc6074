package vn.daihoi.programme;

import vn.daihoi.plan.PlanState;
import vn.daihoi.plan.Plans;
import vn.daihoi.plan.StoredPlan;
import vn.daihoi.shared.UseCase;
import vn.daihoi.workflow.Workflow;

/**
 * Tells programmes what our tables say of closed congresses. Whoever does not wait for it is not disturbed, so it may be
 * told again: then no fact is lost that fell between two transactions.
 */
@UseCase
public class RemindProgramme {

    private final Plans plans;
    private final ProgrammeQueries programme;
    private final Workflow workflow;

    RemindProgramme(Plans plans, ProgrammeQueries programme, Workflow workflow) {
        this.plans = plans;
        this.programme = programme;
        this.workflow = workflow;
    }

    /** Every programme that runs. */
    public void sweep() {
        plans.all().stream()
                .filter(plan -> plan.state() == PlanState.ISSUED)
                .map(StoredPlan::id)
                .forEach(this::remind);
    }

    public void remind(String plan) {
        var pilots = programme.pilotsClosed(plan);
        if (pilots != ProgrammeQueries.Share.NONE) {
            workflow.correlateAll("programme.firstPilotClosed", plan);
        }
        if (pilots == ProgrammeQueries.Share.ALL) {
            workflow.correlateAll("programme.allPilotsClosed", plan);
        }
        if (programme.allClosed(plan)) {
            workflow.correlateAll("programme.allClosed", plan);
        }
    }
}
