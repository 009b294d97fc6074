package vn.daihoi.congress;

import java.util.List;
import vn.daihoi.shared.Actor;

/** Pages that a room above has for a congress; only those that this actor may open. */
public interface CongressPages {

    List<Link> links(String congress, Actor actor);

    /**
     * @param titleKey message key of what it is
     * @param title as people called it; null where {@code titleKey} says it all
     * @param stateKey message key of where the matter stands
     */
    record Link(String titleKey, String title, String href, String stateKey, boolean closed) {}
}
