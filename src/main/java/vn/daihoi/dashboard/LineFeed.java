package vn.daihoi.dashboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.organisation.OrganisationsAdded;

/** Keeps who stands above whom; what moved in the tree is written anew with everything below it. */
@Component
class LineFeed {

    private static final int DEEPEST = 20;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Organisations organisations;

    LineFeed(JdbcClient jdbc, JdbcTemplate batch, Organisations organisations) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.organisations = organisations;
    }

    @EventListener
    void added(OrganisationsAdded event) {
        var tree = new HashMap<String, Organisation>();
        organisations.all().forEach(organisation -> tree.put(organisation.id(), organisation));
        var moved = moved(event.organisations(), tree);
        moved.forEach(this::forget);
        batch.batchUpdate(
                "insert into dashboard_line (organisation, above, distance) values (?, ?, ?)",
                moved.stream().flatMap(id -> line(id, tree).stream()).toList());
        batch.batchUpdate(
                "update dashboard_congress set area = ? where unit = ?",
                moved.stream()
                        .map(id -> new Object[] {tree.get(id).parent(), id})
                        .toList());
    }

    /** Those of the list whose parent is another than before or who are new, and whatever stands below them. */
    private Set<String> moved(List<String> ids, Map<String, Organisation> tree) {
        var known = new HashMap<String, String>();
        jdbc.sql("select organisation, max(case when distance = 1 then above end) as parent from dashboard_line"
                        + " group by organisation")
                .query(row -> {
                    known.put(row.getString(1), row.getString(2));
                });
        var moved = new HashSet<String>();
        ids.stream()
                .filter(id -> !known.containsKey(id)
                        || !Objects.equals(known.get(id), tree.get(id).parent()))
                .forEach(id -> {
                    moved.add(id);
                    moved.addAll(below(id));
                });
        return moved;
    }

    private List<String> below(String id) {
        return jdbc.sql("select organisation from dashboard_line where above = :id")
                .param("id", id)
                .query(String.class)
                .list();
    }

    private void forget(String id) {
        jdbc.sql("delete from dashboard_line where organisation = :id")
                .param("id", id)
                .update();
    }

    private static List<Object[]> line(String id, Map<String, Organisation> tree) {
        var line = new ArrayList<Object[]>();
        for (var above = id; tree.containsKey(above) && line.size() <= DEEPEST; ) {
            line.add(new Object[] {id, above, line.size()});
            above = tree.get(above).parent();
        }
        return line;
    }
}
