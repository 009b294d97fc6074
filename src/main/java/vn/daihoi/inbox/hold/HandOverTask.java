package vn.daihoi.inbox.hold;

import java.util.List;
import vn.daihoi.organisation.Person;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.OpenTasks;
import vn.daihoi.workflow.TaskRights;

/** Passes a task on to another who holds one of its roles, or back to all of them. */
@UseCase
public class HandOverTask {

    private final OpenTasks tasks;
    private final RoleHolders holders;
    private final Moves moves;

    HandOverTask(OpenTasks tasks, RoleHolders holders, Moves moves) {
        this.tasks = tasks;
        this.holders = holders;
        this.moves = moves;
    }

    /** Who may get it, in the order of their bodies. */
    public List<Person> able(OpenTask task) {
        return task.groups().stream()
                .sorted()
                .flatMap(group -> holders.holders(group).stream())
                .distinct()
                .toList();
    }

    /** @throws org.springframework.dao.OptimisticLockingFailureException when somebody moves it in the same moment */
    public HoldResult hand(Command command) {
        var found = tasks.find(command.task());
        if (found.isEmpty()) {
            return HoldResult.GONE;
        }
        var task = found.get();
        if (TaskRights.takenByAnother(task, command.by())) {
            return HoldResult.FASTER;
        }
        return allowed(task, command)
                ? moves.move(task.id(), task.assignee(), command.to(), command.by())
                : HoldResult.NOT_ALLOWED;
    }

    private boolean allowed(OpenTask task, Command command) {
        return !task.personal()
                && TaskRights.mayComplete(task, command.by())
                && (command.to() == null
                        || able(task).stream().anyMatch(person -> person.id().equals(command.to())));
    }

    /** @param to null to give it back to all who hold its roles */
    public record Command(String task, String to, Actor by) {}
}
