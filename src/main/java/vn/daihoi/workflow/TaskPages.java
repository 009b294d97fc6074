package vn.daihoi.workflow;

import java.util.List;
import vn.daihoi.shared.Actor;

/** Pages that a room has for the matter of a task; only those that this actor may open. */
public interface TaskPages {

    List<Link> links(OpenTask task, Actor actor);

    /** @param key message that says what opens, with its arguments */
    record Link(String key, List<Object> arguments, String href) {

        public static Link of(String key, String href, Object... arguments) {
            return new Link(key, List.of(arguments), href);
        }
    }
}
