package vn.daihoi.inbox;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.shared.Actor;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskRights;

/** Who may open a task: those who may do it, and the supervisors of its line, who only look. */
@Component
public class TaskAccess {

    private final Organisations organisations;

    TaskAccess(Organisations organisations) {
        this.organisations = organisations;
    }

    public Access of(OpenTask task, Actor actor) {
        if (TaskRights.mayComplete(task, actor)) {
            return Access.ACT;
        }
        var supervisors = new HashSet<String>();
        if (!task.personal()) {
            line(task).forEach(id -> supervisors.add(new RoleAt(Role.SUPERVISOR, id).group()));
        }
        return actor.holdsAny(supervisors) ? Access.WATCH : Access.NONE;
    }

    /** Organisations that the task belongs to, and those above them. */
    public Set<String> line(OpenTask task) {
        var line = new HashSet<String>();
        task.groups().forEach(group -> line.add(RoleAt.parse(group).organisation()));
        for (var variable : new String[] {"unit", "superior"}) {
            if (task.text(variable) != null) {
                line.add(task.text(variable));
            }
        }
        for (var id : Set.copyOf(line)) {
            organisations.find(id).map(Organisation::id).ifPresent(known -> organisations
                    .ancestors(known)
                    .forEach(above -> line.add(above.id())));
        }
        return line;
    }

    public enum Access {
        ACT,
        WATCH,
        NONE
    }
}
