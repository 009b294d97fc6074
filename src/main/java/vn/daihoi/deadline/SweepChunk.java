package vn.daihoi.deadline;

import vn.daihoi.notification.Notify;
import vn.daihoi.shared.UseCase;
import vn.daihoi.workflow.Cases;

/** Looks at some deadlines whose time has come; steps missed while nobody looked collapse into the highest. */
@UseCase
class SweepChunk {

    static final int SIZE = 500;

    private final Deadlines deadlines;
    private final Timetable timetable;
    private final PassMilestone milestones;
    private final Escalate escalate;
    private final Rolls rolls;
    private final Cases cases;
    private final Notify notify;

    SweepChunk(
            Deadlines deadlines,
            Timetable timetable,
            PassMilestone milestones,
            Escalate escalate,
            Rolls rolls,
            Cases cases,
            Notify notify) {
        this.deadlines = deadlines;
        this.timetable = timetable;
        this.milestones = milestones;
        this.escalate = escalate;
        this.rolls = rolls;
        this.cases = cases;
        this.notify = notify;
    }

    /** @return how many were looked at */
    int sweep() {
        var taken = deadlines.take(SIZE);
        var roll = rolls.call();
        var mails = new EscalationMails(cases);
        taken.forEach(deadline -> look(deadline, roll, mails));
        mails.enqueue(notify);
        return taken.size();
    }

    private void look(DeadlineView deadline, Roll roll, EscalationMails mails) {
        if (deadline.kind() == DeadlineKind.MILESTONE) {
            pass(deadline);
        } else {
            climb(deadline, roll, mails);
        }
    }

    private void pass(DeadlineView milestone) {
        var state = milestones.state(milestone);
        deadlines.update(
                state == DeadlineState.MISSED ? milestone.swept(state, 0) : milestone.closed(state, timetable.now()));
    }

    private void climb(DeadlineView task, Roll roll, EscalationMails mails) {
        var rung = timetable.reached(task.criticality(), task.due());
        if (rung.number() > task.rung()) {
            mails.add(task, escalate.tell(task, rung, roll));
        }
        var state = task.due().isAfter(timetable.now()) ? task.state() : DeadlineState.MISSED;
        deadlines.update(task.swept(state, Math.max(rung.number(), task.rung())));
    }
}
