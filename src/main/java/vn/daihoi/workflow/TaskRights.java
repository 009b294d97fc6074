package vn.daihoi.workflow;

import vn.daihoi.shared.Actor;

/** Deny by default: a personal act belongs to its assignee, other work to the holders of its roles. */
public final class TaskRights {

    private TaskRights() {}

    public static boolean mayComplete(OpenTask task, Actor actor) {
        if (task.personal()) {
            return actor.id().equals(task.assignee());
        }
        return actor.holdsAny(task.groups());
    }

    /** Whether another holder of its roles has taken it. */
    public static boolean takenByAnother(OpenTask task, Actor actor) {
        return !task.personal() && task.assignee() != null && !task.assignee().equals(actor.id());
    }
}
