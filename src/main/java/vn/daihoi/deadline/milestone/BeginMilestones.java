package vn.daihoi.deadline.milestone;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.deadline.Deadlines;
import vn.daihoi.deadline.FollowDates;
import vn.daihoi.workflow.TaskOpened;

/** Sets the milestones of a congress when its first task opens. */
@Component
class BeginMilestones {

    private final Deadlines deadlines;
    private final CongressQueries congresses;
    private final FollowDates follow;

    BeginMilestones(Deadlines deadlines, CongressQueries congresses, FollowDates follow) {
        this.deadlines = deadlines;
        this.congresses = congresses;
        this.follow = follow;
    }

    @EventListener
    void opened(TaskOpened event) {
        var chain = event.task().caseId();
        var begun =
                deadlines.ofMilestone(chain, MilestoneEvents.COMPLETE_BEFORE).isPresent();
        if (!begun && congresses.exists(chain)) {
            follow.follow(chain);
        }
    }
}
