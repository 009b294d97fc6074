package vn.daihoi.inbox.hold;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;
import vn.daihoi.workflow.OpenTasks;

/** Takes back one's own last move of a task while nobody has moved it since; an answer once sent is never taken back. */
@UseCase
public class UndoMove {

    public static final Duration WITHIN = Duration.ofSeconds(10);

    /** The way of the page to the browser and of the click back. */
    private static final Duration ON_THE_WAY = Duration.ofSeconds(5);

    private final OpenTasks tasks;
    private final Moves moves;
    private final Clock clock;

    UndoMove(OpenTasks tasks, Moves moves, Clock clock) {
        this.tasks = tasks;
        this.moves = moves;
        this.clock = clock;
    }

    /** @throws org.springframework.dao.OptimisticLockingFailureException when somebody moves it in the same moment */
    public HoldResult undo(String task, Actor by) {
        if (tasks.find(task).isEmpty()) {
            return HoldResult.GONE;
        }
        var last = moves.last(task);
        if (last.isEmpty() || !last.get().byPerson().equals(by.id())) {
            return HoldResult.NOT_ALLOWED;
        }
        var until = last.get().moved().plus(WITHIN).plus(ON_THE_WAY);
        return LocalDateTime.now(clock).isAfter(until)
                ? HoldResult.TOO_LATE
                : moves.move(task, last.get().toPerson(), last.get().fromPerson(), by);
    }
}
