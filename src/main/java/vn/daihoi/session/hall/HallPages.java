package vn.daihoi.session.hall;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressPages;
import vn.daihoi.session.SessionQueries;
import vn.daihoi.shared.Actor;

/** The desk of a congress that has met, for all who may open its page. */
@Component
@Order(1)
class HallPages implements CongressPages {

    private final SessionQueries sessions;

    HallPages(SessionQueries sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<Link> links(String congress, Actor actor) {
        var sittings = sessions.ofCongress(congress);
        if (sittings.isEmpty()) {
            return List.of();
        }
        var over = sittings.get(sittings.size() - 1).endedAt() != null;
        var state = over ? "hall.link.closed" : "hall.link.open";
        return List.of(new Link("hall.title", null, "/congresses/" + congress + "/hall", state, over));
    }
}
