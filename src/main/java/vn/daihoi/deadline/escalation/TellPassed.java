package vn.daihoi.deadline.escalation;

import vn.daihoi.deadline.DeadlineView;
import vn.daihoi.deadline.UntoldMilestones;
import vn.daihoi.shared.UseCase;
import vn.daihoi.workflow.Workflow;

/** Tells the one execution that waits for a deadline to pass; nobody waiting is no error. */
@UseCase
public class TellPassed {

    public static final String MISSED = "deadline.missed";

    private final UntoldMilestones untold;
    private final Workflow workflow;

    TellPassed(UntoldMilestones untold, Workflow workflow) {
        this.untold = untold;
        this.workflow = workflow;
    }

    public void tell(DeadlineView passed) {
        untold.remove(passed.id());
        if (passed.element() != null) {
            workflow.waitingAt(passed.element(), MISSED, passed.chain())
                    .forEach(execution -> workflow.tell(MISSED, execution));
        }
    }
}
