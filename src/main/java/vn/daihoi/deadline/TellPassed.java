package vn.daihoi.deadline;

import vn.daihoi.shared.UseCase;
import vn.daihoi.workflow.Workflow;

/** Tells the one execution that waits for a deadline to pass; nobody waiting is no error. */
@UseCase
class TellPassed {

    static final String MISSED = "deadline.missed";

    private final Deadlines deadlines;
    private final Workflow workflow;

    TellPassed(Deadlines deadlines, Workflow workflow) {
        this.deadlines = deadlines;
        this.workflow = workflow;
    }

    void tell(DeadlineView passed) {
        deadlines.told(passed.id());
        if (passed.kind() == DeadlineKind.MILESTONE && passed.element() != null) {
            workflow.waitingAt(passed.element(), MISSED, passed.chain())
                    .forEach(execution -> workflow.tell(MISSED, execution));
        }
    }
}
