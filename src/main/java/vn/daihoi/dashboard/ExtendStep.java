package vn.daihoi.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import vn.daihoi.deadline.DeadlineQueries;
import vn.daihoi.deadline.DeadlineView;
import vn.daihoi.deadline.MoveDeadline;
import vn.daihoi.records.Journal;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;

/** Gives a task more time, with a reason that the journal keeps. */
@UseCase
public class ExtendStep {

    private final StepLines steps;
    private final WatchRights rights;
    private final DeadlineQueries deadlines;
    private final MoveDeadline moving;
    private final Journal journal;
    private final Clock clock;

    ExtendStep(
            StepLines steps,
            WatchRights rights,
            DeadlineQueries deadlines,
            MoveDeadline moving,
            Journal journal,
            Clock clock) {
        this.steps = steps;
        this.rights = rights;
        this.deadlines = deadlines;
        this.moving = moving;
        this.journal = journal;
        this.clock = clock;
    }

    public Outcome extend(Command command) {
        var found = steps.find(command.task()).filter(StepLine::open);
        var deadline = deadlines.ofTask(command.task()).filter(DeadlineView::running);
        if (found.isEmpty() || deadline.isEmpty()) {
            return Outcome.DONE_ALREADY;
        }
        if (!rights.mayExtend(command.by(), found.get())) {
            return Outcome.NOT_ALLOWED;
        }
        var due = command.day().atTime(deadline.get().due().toLocalTime());
        if (!due.isAfter(deadline.get().due()) || command.day().isBefore(LocalDate.now(clock))) {
            return Outcome.NOT_LATER;
        }
        moving.move(deadline.get().id(), due);
        journal.append(entry(found.get(), command, due));
        return Outcome.EXTENDED;
    }

    private static Journal.Entry entry(StepLine step, Command command, LocalDateTime due) {
        return new Journal.Entry(
                step.chain(),
                "task.extended",
                new Journal.Subject("task", step.task()),
                command.by(),
                "Gia hạn: " + step.name() + " – " + command.reason(),
                Map.of("from", step.due().toString(), "to", due.toString(), "reason", command.reason()));
    }

    public record Command(String task, LocalDate day, String reason, Actor by) {}

    public enum Outcome {
        EXTENDED,
        /** Before the day that it has, or past. */
        NOT_LATER,
        DONE_ALREADY,
        NOT_ALLOWED
    }
}
