package vn.daihoi.deadline.escalation;

import java.util.ArrayList;
import java.util.List;
import vn.daihoi.deadline.DeadlineKind;
import vn.daihoi.deadline.DeadlineState;
import vn.daihoi.deadline.DeadlineView;
import vn.daihoi.deadline.Deadlines;
import vn.daihoi.deadline.EscalationView;
import vn.daihoi.deadline.NextChecks;
import vn.daihoi.deadline.Timetable;
import vn.daihoi.deadline.UntoldMilestones;
import vn.daihoi.deadline.milestone.PassMilestone;
import vn.daihoi.shared.UseCase;

/** Looks at some deadlines whose time has come; steps missed while nobody looked collapse into the highest. */
@UseCase
public class SweepChunk {

    public static final int SIZE = 500;

    private final Deadlines deadlines;
    private final NextChecks checks;
    private final UntoldMilestones untold;
    private final Timetable timetable;
    private final PassMilestone milestones;
    private final Escalate escalate;

    SweepChunk(
            Deadlines deadlines,
            NextChecks checks,
            UntoldMilestones untold,
            Timetable timetable,
            PassMilestone milestones,
            Escalate escalate) {
        this.deadlines = deadlines;
        this.checks = checks;
        this.untold = untold;
        this.timetable = timetable;
        this.milestones = milestones;
        this.escalate = escalate;
    }

    /** @return how many were looked at */
    public int sweep(Roll roll) {
        var taken = deadlines.all(checks.take(SIZE));
        roll.prepare(taken);
        var notices = new ArrayList<EscalationView>();
        var climbed = new ArrayList<DeadlineView>();
        for (var deadline : taken) {
            if (deadline.kind() == DeadlineKind.MILESTONE) {
                pass(deadline);
            } else {
                climbed.add(climb(deadline, roll, notices));
            }
        }
        escalate.keep(notices);
        deadlines.swept(climbed);
        return taken.size();
    }

    private void pass(DeadlineView milestone) {
        var state = milestones.state(milestone);
        if (state == DeadlineState.MISSED) {
            deadlines.update(milestone.swept(state, 0));
            untold.add(milestone.id());
        } else {
            deadlines.update(milestone.closed(state, timetable.now()));
        }
    }

    private DeadlineView climb(DeadlineView task, Roll roll, List<EscalationView> notices) {
        var rung = timetable.reached(task);
        if (rung.number() > task.rung()) {
            notices.addAll(escalate.tell(task, rung, roll));
        }
        var state = task.due().isAfter(timetable.now()) ? task.state() : DeadlineState.MISSED;
        return task.swept(state, Math.max(rung.number(), task.rung()));
    }
}
