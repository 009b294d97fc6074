package vn.daihoi.deadline;

import java.time.LocalDateTime;
import vn.daihoi.shared.UseCase;
import vn.daihoi.workflow.MoveDueDate;

/** Moves a deadline and the task that it belongs to; its ladder begins anew. */
@UseCase
public class MoveDeadline {

    private final Deadlines deadlines;
    private final Timetable timetable;
    private final MoveDueDate tasks;
    private final WithdrawNotices notices;

    MoveDeadline(Deadlines deadlines, Timetable timetable, MoveDueDate tasks, WithdrawNotices notices) {
        this.notices = notices;
        this.deadlines = deadlines;
        this.timetable = timetable;
        this.tasks = tasks;
    }

    public void move(String id, LocalDateTime due) {
        deadlines
                .find(id)
                .filter(deadline -> deadline.running() && !deadline.due().equals(due))
                .ifPresent(deadline -> move(deadline, due));
    }

    private void move(DeadlineView deadline, LocalDateTime due) {
        notices.of(deadline.id());
        deadlines.update(deadline.moved(due, timetable.silent(deadline, due)));
        if (deadline.taskId() != null) {
            tasks.move(deadline.taskId(), due);
        }
    }
}
