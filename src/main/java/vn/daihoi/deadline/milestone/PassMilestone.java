package vn.daihoi.deadline.milestone;

import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressState;
import vn.daihoi.deadline.DeadlineState;
import vn.daihoi.deadline.DeadlineView;
import vn.daihoi.deadline.Deadlines;
import vn.daihoi.deadline.escalation.TellPassed;
import vn.daihoi.plan.MilestoneKey;
import vn.daihoi.workflow.Workflow;

/** Says whether a milestone whose day is over was reached: by the work that counts from it, and by who still waits. */
@Component
public class PassMilestone {

    private final Deadlines deadlines;
    private final CongressQueries congresses;
    private final Workflow workflow;

    PassMilestone(Deadlines deadlines, CongressQueries congresses, Workflow workflow) {
        this.deadlines = deadlines;
        this.congresses = congresses;
        this.workflow = workflow;
    }

    public DeadlineState state(DeadlineView milestone) {
        var congress = congresses.require(milestone.chain()).state();
        if (congress == CongressState.CANCELLED || congress == CongressState.MERGED) {
            return DeadlineState.CANCELLED;
        }
        if (milestone.milestone().equals(MilestoneEvents.COMPLETE_BEFORE) || congress.closed()) {
            return congress == CongressState.PREPARING ? DeadlineState.MISSED : DeadlineState.MET;
        }
        return waits(milestone) || !done(milestone) ? DeadlineState.MISSED : DeadlineState.MET;
    }

    private boolean waits(DeadlineView milestone) {
        return milestone.element() != null
                && !workflow.waitingAt(milestone.element(), TellPassed.MISSED, milestone.chain())
                        .isEmpty();
    }

    /** Delegates read what was approved from that moment on: no task of its own sends it to them. */
    private static String reachedWith(String milestone) {
        return milestone.equals(MilestoneKey.DOCUMENTS_TO_DELEGATES.key()) ? MilestoneKey.APPROVAL.key() : milestone;
    }

    /** Tasks count from it, and none of them is open. */
    private boolean done(DeadlineView milestone) {
        var tasks = deadlines.countingFrom(milestone.chain(), reachedWith(milestone.milestone()));
        return !tasks.isEmpty() && tasks.stream().noneMatch(DeadlineView::running);
    }
}
