package vn.daihoi.deadline;

import vn.daihoi.shared.UseCase;

/** Closes a milestone: reached, or no longer wanted. */
@UseCase
public class ReachMilestone {

    private final Deadlines deadlines;

    ReachMilestone(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    public void reached(String congress, String milestone) {
        deadlines
                .ofMilestone(congress, milestone)
                .filter(DeadlineView::running)
                .ifPresent(known -> deadlines.update(known.closed(how(known), deadlines.now())));
    }

    /** The congress is cancelled, merged or closed: nothing of it is due any more. */
    public void dropAll(String congress) {
        deadlines.running(congress).stream()
                .filter(deadline -> deadline.kind() == DeadlineKind.MILESTONE)
                .forEach(deadline -> deadlines.update(deadline.closed(DeadlineState.CANCELLED, deadlines.now())));
    }

    private DeadlineState how(DeadlineView known) {
        var late = known.state() == DeadlineState.MISSED || known.overdue(deadlines.now());
        return late ? DeadlineState.MISSED : DeadlineState.MET;
    }
}
