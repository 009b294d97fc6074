package vn.daihoi.inbox.view;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.shared.Actor;

/** The views that somebody may use: own ones, and those shared with the organisations of own roles. */
@Component
public class SavedViews {

    /** So that the counts of all of them stay cheap. */
    static final int MOST = 12;

    private static final String SELECT = "select id, owner, name, organisation, address from inbox_view where ";

    private final JdbcClient jdbc;

    SavedViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<SavedView> of(Actor actor) {
        return jdbc.sql(SELECT + "owner = :owner or organisation in (:organisations)"
                        + " order by case when owner = :owner then 0 else 1 end, created, id limit :most")
                .param("owner", actor.id())
                .param("organisations", organisations(actor).isEmpty() ? Set.of("") : organisations(actor))
                .param("most", 2 * MOST)
                .query(SavedView.class)
                .list();
    }

    /** With which this actor may share. */
    public static Set<String> organisations(Actor actor) {
        return actor.groups().stream()
                .map(group -> RoleAt.parse(group).organisation())
                .filter(organisation -> !organisation.equals(RoleAt.INSTALLATION))
                .collect(Collectors.toSet());
    }
}
