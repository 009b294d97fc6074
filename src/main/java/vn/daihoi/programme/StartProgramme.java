package vn.daihoi.programme;

import vn.daihoi.plan.PlanState;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;

/** Sets the programme of a draft going: first its plan is issued, then the pilots are opened. */
@UseCase
public class StartProgramme {

    private static final String PROCESS = "pilot-programme";

    private final PlanProcesses processes;

    StartProgramme(PlanProcesses processes) {
        this.processes = processes;
    }

    public StartOutcome start(String planId, Actor actor) {
        return processes.start(PROCESS, planId, PlanState.DRAFT, actor);
    }

    public boolean runs(String planId) {
        return processes.runs(PROCESS, planId);
    }
}
