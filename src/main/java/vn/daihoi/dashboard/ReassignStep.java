package vn.daihoi.dashboard;

import java.util.List;
import java.util.Map;
import vn.daihoi.organisation.Person;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.records.Journal;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;
import vn.daihoi.workflow.AssignTask;

/** Gives a task to one of those who hold its roles, or back to all of them; the journal keeps why. */
@UseCase
public class ReassignStep {

    private final StepLines steps;
    private final WatchRights rights;
    private final RoleHolders holders;
    private final AssignTask assigning;
    private final Journal journal;

    ReassignStep(StepLines steps, WatchRights rights, RoleHolders holders, AssignTask assigning, Journal journal) {
        this.steps = steps;
        this.rights = rights;
        this.holders = holders;
        this.assigning = assigning;
        this.journal = journal;
    }

    /** Who may get it; nobody where the task is a personal act. */
    public List<Person> able(StepLine step) {
        return step.groups().stream()
                .sorted()
                .flatMap(group -> holders.holders(group).stream())
                .distinct()
                .toList();
    }

    /** @throws org.springframework.dao.OptimisticLockingFailureException when somebody moves it in the same moment */
    public Outcome reassign(Command command) {
        var found = steps.find(command.task()).filter(StepLine::open);
        if (found.isEmpty()) {
            return Outcome.DONE_ALREADY;
        }
        var step = found.get();
        if (!rights.mayReassign(command.by(), step) || !mayGet(step, command.to())) {
            return Outcome.NOT_ALLOWED;
        }
        if (!assigning.assign(step.task(), step.assignee(), command.to())) {
            return Outcome.DONE_ALREADY;
        }
        journal.append(entry(step, command));
        return Outcome.REASSIGNED;
    }

    private boolean mayGet(StepLine step, String person) {
        return person == null
                || able(step).stream().anyMatch(holder -> holder.id().equals(person));
    }

    private static Journal.Entry entry(StepLine step, Command command) {
        return new Journal.Entry(
                step.chain(),
                "task.reassigned",
                new Journal.Subject("task", step.task()),
                command.by(),
                "Giao lại việc: " + step.name() + " – " + command.reason(),
                Map.of(
                        "from", step.assignee() == null ? "" : step.assignee(),
                        "to", command.to() == null ? "" : command.to(),
                        "reason", command.reason()));
    }

    /** @param to null for all who hold its roles */
    public record Command(String task, String to, String reason, Actor by) {}

    public enum Outcome {
        REASSIGNED,
        /** Or somebody else has just taken it. */
        DONE_ALREADY,
        NOT_ALLOWED
    }
}
