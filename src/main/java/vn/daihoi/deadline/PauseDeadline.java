package vn.daihoi.deadline;

import vn.daihoi.shared.UseCase;
import vn.daihoi.workflow.MoveDueDate;

/** Stops the clock of a deadline, and lets it go on by as many working days later. */
@UseCase
public class PauseDeadline {

    private final Deadlines deadlines;
    private final Timetable timetable;
    private final MoveDueDate tasks;

    PauseDeadline(Deadlines deadlines, Timetable timetable, MoveDueDate tasks) {
        this.deadlines = deadlines;
        this.timetable = timetable;
        this.tasks = tasks;
    }

    /** @param note whom it waits for, in somebody's words; may be null */
    public void pause(String id, PauseReason reason, String note) {
        deadlines
                .find(id)
                .filter(deadline -> deadline.running() && deadline.state() != DeadlineState.PAUSED)
                .ifPresent(deadline -> deadlines.update(deadline.paused(timetable.now(), reason, note)));
    }

    public void resume(String id) {
        deadlines
                .find(id)
                .filter(deadline -> deadline.state() == DeadlineState.PAUSED)
                .ifPresent(this::resume);
    }

    private void resume(DeadlineView deadline) {
        int stood = timetable.stood(deadline);
        var due = timetable.later(deadline, stood);
        deadlines.update(deadline.resumed(due, timetable.silent(deadline, due), stood));
        if (deadline.taskId() != null) {
            tasks.move(deadline.taskId(), due);
        }
    }
}
