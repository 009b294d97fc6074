package vn.daihoi.programme;

import vn.daihoi.plan.PlanState;
import vn.daihoi.plan.Plans;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;
import vn.daihoi.workflow.ProcessVariable;
import vn.daihoi.workflow.Workflow;

/** Begins to amend an issued plan; one amendment after the other. */
@UseCase
public class StartAmendment {

    private static final String PROCESS = "plan-amendment";

    private final Plans plans;
    private final ProgrammeRights rights;
    private final Workflow workflow;

    StartAmendment(Plans plans, ProgrammeRights rights, Workflow workflow) {
        this.plans = plans;
        this.rights = rights;
        this.workflow = workflow;
    }

    public Outcome start(String planId, Actor actor) {
        var plan = plans.require(planId);
        if (!rights.mayPrepare(plan.issuer(), actor)) {
            return Outcome.NOT_ALLOWED;
        }
        if (plan.state() != PlanState.ISSUED) {
            return Outcome.NOT_ISSUED;
        }
        if (workflow.runs(PROCESS, planId)) {
            return Outcome.RUNS_ALREADY;
        }
        workflow.start(
                PROCESS,
                planId,
                ProcessVariable.text("planId").of(planId),
                ProcessVariable.text("superior").of(plan.issuer()));
        return Outcome.STARTED;
    }

    public boolean runs(String planId) {
        return workflow.runs(PROCESS, planId);
    }

    public enum Outcome {
        STARTED,
        NOT_ALLOWED,
        /** Still a draft, dropped, or closed. */
        NOT_ISSUED,
        RUNS_ALREADY
    }
}
