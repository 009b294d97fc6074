package vn.daihoi.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tree of organisations. */
@Component
public class Organisations {

    private static final String SELECT = "select id, name, type, parent, sector, members from organisation";
    private static final int DEEPEST = 20;

    private final JdbcClient jdbc;

    Organisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Organisation> find(String id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(Organisation.class)
                .optional();
    }

    /** Those of them that are known. */
    public List<Organisation> find(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + " where id in (:ids)")
                        .param("ids", ids)
                        .query(Organisation.class)
                        .list();
    }

    /** @throws UnknownOrganisation when there is none */
    public Organisation require(String id) {
        return find(id).orElseThrow(() -> new UnknownOrganisation(id));
    }

    public List<Organisation> all() {
        return jdbc.sql(SELECT + " order by name, id").query(Organisation.class).list();
    }

    public List<Organisation> children(String id) {
        return jdbc.sql(SELECT + " where parent = :id order by name, id")
                .param("id", id)
                .query(Organisation.class)
                .list();
    }

    /** Nearest first, without the organisation itself. */
    public List<Organisation> ancestors(String id) {
        var ancestors = new ArrayList<Organisation>();
        var next = require(id).parent();
        while (next != null && ancestors.size() < DEEPEST) {
            var parent = require(next);
            ancestors.add(parent);
            next = parent.parent();
        }
        return List.copyOf(ancestors);
    }
}
