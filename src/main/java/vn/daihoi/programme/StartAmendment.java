package vn.daihoi.programme;

import vn.daihoi.plan.PlanState;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;

/** Begins to amend an issued plan; one amendment after the other. */
@UseCase
public class StartAmendment {

    private static final String PROCESS = "plan-amendment";

    private final PlanProcesses processes;

    StartAmendment(PlanProcesses processes) {
        this.processes = processes;
    }

    public StartOutcome start(String planId, Actor actor) {
        return processes.start(PROCESS, planId, PlanState.ISSUED, actor);
    }

    public boolean runs(String planId) {
        return processes.runs(PROCESS, planId);
    }
}
