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
}
