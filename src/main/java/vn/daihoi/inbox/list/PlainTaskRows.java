package vn.daihoi.inbox.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** For any database: all rows of the audiences are read and sorted. */
final class PlainTaskRows implements TaskRows {

    private static final String MINE =
            " from inbox_audience a join inbox_task t on t.id = a.task where a.audience in (:mine)";

    private final JdbcClient jdbc;

    PlainTaskRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<InboxTask> page(Set<String> audiences, TaskFilter filter, Way way) {
        return page(audiences, filter, way, "");
    }

    /** @param and condition that leaves out nothing but what the filter leaves out too */
    List<InboxTask> page(Set<String> audiences, TaskFilter filter, Way way, String and) {
        var edges = "select distinct " + way.sort().columns("a") + MINE + filter.where() + and + way.beyond("a")
                + way.order("a") + " limit :most";
        return jdbc.sql(way.tasks(edges))
                .param("mine", audiences)
                .params(filter.parameters())
                .params(way.parameters())
                .query(InboxTask.class)
                .list();
    }

    @Override
    public int count(Set<String> audiences, TaskFilter filter, int most) {
        return count(audiences, filter, most, "");
    }

    int count(Set<String> audiences, TaskFilter filter, int most, String and) {
        return jdbc.sql("select count(*) from (select distinct a.task" + MINE + filter.where() + and
                        + " limit :most) c")
                .param("mine", audiences)
                .param("most", most)
                .params(filter.parameters())
                .query(Integer.class)
                .single();
    }

    @Override
    public Map<String, Set<String>> audiences(List<String> tasks) {
        var audiences = new HashMap<String, Set<String>>();
        if (!tasks.isEmpty()) {
            jdbc.sql("select task, audience from inbox_audience where task in (:tasks)")
                    .param("tasks", tasks)
                    .query(row -> {
                        audiences
                                .computeIfAbsent(row.getString("task"), task -> new TreeSet<>())
                                .add(row.getString("audience"));
                    });
        }
        return audiences;
    }
}
