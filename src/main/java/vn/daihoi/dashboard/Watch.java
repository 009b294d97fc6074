package vn.daihoi.dashboard;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.shared.Actor;

/** What somebody looks after: everything at and below the organisations where a watching role is held today. */
@Component
public class Watch {

    private static final String BELOW =
            "select count(*) from dashboard_line where organisation = :organisation and above in (:mine)";

    private final JdbcClient jdbc;

    Watch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty for whoever watches nothing. */
    public Set<String> organisations(Actor actor) {
        return actor.groups().stream()
                .map(RoleAt::parse)
                .filter(held -> held.role().watches())
                .map(RoleAt::organisation)
                .collect(Collectors.toSet());
    }

    /** Whether nothing lies outside of what the actor watches. */
    public boolean everything(Actor actor) {
        var mine = organisations(actor);
        return !mine.isEmpty()
                && jdbc.sql("select count(*) from organisation where parent is null and id not in (:mine)")
                                .param("mine", mine)
                                .query(Integer.class)
                                .single()
                        == 0;
    }

    public boolean over(Actor actor, String organisation) {
        var mine = organisations(actor);
        return !mine.isEmpty()
                && jdbc.sql(BELOW)
                                .param("organisation", organisation)
                                .param("mine", mine)
                                .query(Integer.class)
                                .single()
                        > 0;
    }
}
