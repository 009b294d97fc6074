package vn.daihoi.inbox.hold;

import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;
import vn.daihoi.workflow.OpenTasks;
import vn.daihoi.workflow.TaskRights;

/** Somebody who holds one of its roles takes a task, so that the others know; also from another who holds it. */
@UseCase
public class TakeTask {

    private final OpenTasks tasks;
    private final Moves moves;

    TakeTask(OpenTasks tasks, Moves moves) {
        this.tasks = tasks;
        this.moves = moves;
    }

    /** @throws org.springframework.dao.OptimisticLockingFailureException when somebody moves it in the same moment */
    public HoldResult take(Command command) {
        var found = tasks.find(command.task());
        if (found.isEmpty()) {
            return HoldResult.GONE;
        }
        var task = found.get();
        if (task.personal() || !TaskRights.mayComplete(task, command.by())) {
            return HoldResult.NOT_ALLOWED;
        }
        return moves.move(task.id(), command.from(), command.by().id(), command.by());
    }

    /** @param from who has it as far as the actor knows; null for nobody */
    public record Command(String task, String from, Actor by) {}
}
