package vn.daihoi.programme;

import org.springframework.stereotype.Component;
import vn.daihoi.plan.PlanState;
import vn.daihoi.plan.Plans;
import vn.daihoi.shared.Actor;
import vn.daihoi.workflow.ProcessVariable;
import vn.daihoi.workflow.Workflow;

/** Begins processes of a plan, each once at a time. */
@Component
class PlanProcesses {

    private final Plans plans;
    private final ProgrammeRights rights;
    private final Workflow workflow;

    PlanProcesses(Plans plans, ProgrammeRights rights, Workflow workflow) {
        this.plans = plans;
        this.rights = rights;
        this.workflow = workflow;
    }

    /** @param from where the plan must stand */
    StartOutcome start(String process, String planId, PlanState from, Actor actor) {
        var plan = plans.require(planId);
        if (!rights.mayPrepare(plan.issuer(), actor)) {
            return StartOutcome.NOT_ALLOWED;
        }
        if (plan.state() != from) {
            return StartOutcome.WRONG_STATE;
        }
        if (workflow.runs(process, planId)) {
            return StartOutcome.RUNS_ALREADY;
        }
        workflow.start(
                process,
                planId,
                ProcessVariable.text("planId").of(planId),
                ProcessVariable.text("superior").of(plan.issuer()));
        return StartOutcome.STARTED;
    }

    boolean runs(String process, String planId) {
        return workflow.runs(process, planId);
    }
}
