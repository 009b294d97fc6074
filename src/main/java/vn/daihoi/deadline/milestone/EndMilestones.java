package vn.daihoi.deadline.milestone;

import org.springframework.context.event.EventListener;
import vn.daihoi.congress.ending.CongressCancelled;
import vn.daihoi.congress.ending.CongressClosed;
import vn.daihoi.congress.ending.CongressMerged;
import vn.daihoi.deadline.DeadlineKind;
import vn.daihoi.deadline.DeadlineState;
import vn.daihoi.deadline.DeadlineView;
import vn.daihoi.deadline.Deadlines;
import vn.daihoi.deadline.RunningDeadlines;
import vn.daihoi.deadline.Timetable;
import vn.daihoi.shared.UseCase;

/** Nothing of a congress that has ended is due any more. */
@UseCase
public class EndMilestones {

    private final Deadlines deadlines;
    private final RunningDeadlines running;
    private final Timetable timetable;

    EndMilestones(Deadlines deadlines, RunningDeadlines running, Timetable timetable) {
        this.deadlines = deadlines;
        this.running = running;
        this.timetable = timetable;
    }

    /** @param held false for a congress that is cancelled or merged away: its milestones were neither met nor missed */
    public void end(String congress, boolean held) {
        running.of(congress).stream()
                .filter(deadline -> deadline.kind() == DeadlineKind.MILESTONE)
                .forEach(deadline -> deadlines.update(
                        deadline.closed(held ? how(deadline) : DeadlineState.CANCELLED, timetable.now())));
    }

    @EventListener
    void closed(CongressClosed event) {
        end(event.congress(), true);
    }

    @EventListener
    void cancelled(CongressCancelled event) {
        end(event.congress(), false);
    }

    @EventListener
    void merged(CongressMerged event) {
        end(event.congress(), false);
    }

    private DeadlineState how(DeadlineView known) {
        var late = known.state() == DeadlineState.MISSED || known.overdue(timetable.now());
        return late ? DeadlineState.MISSED : DeadlineState.MET;
    }
}
