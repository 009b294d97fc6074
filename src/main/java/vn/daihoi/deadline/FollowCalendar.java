package vn.daihoi.deadline;

import org.springframework.context.event.EventListener;
import vn.daihoi.calendar.CalendarChanged;
import vn.daihoi.shared.UseCase;

/** Moves every open clock that another calendar lets end on another day. */
@UseCase
public class FollowCalendar {

    private final PreviewClocks preview;
    private final Deadlines deadlines;
    private final RunningDeadlines running;
    private final MoveDeadline move;

    FollowCalendar(PreviewClocks preview, Deadlines deadlines, RunningDeadlines running, MoveDeadline move) {
        this.preview = preview;
        this.deadlines = deadlines;
        this.running = running;
        this.move = move;
    }

    @EventListener
    void changed(CalendarChanged event) {
        preview.by(event).forEach(moved -> move.move(moved.deadline(), moved.after()));
        running.all().forEach(deadlines::update);
    }
}
