package vn.daihoi.inbox.list;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody has completed, the last first. */
@Component
class DoneTasks {

    private static final String MINE = " from inbox_done t where t.person = :person";

    private final JdbcClient jdbc;

    DoneTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<InboxTask> page(String person, TaskFilter filter, TaskRows.Way way) {
        var beyond = " and (t.done, t.id) " + (way.back() ? ">" : "<") + " (:at_due, :at_task)";
        var turn = way.back() ? "" : " desc";
        return jdbc.sql("select " + InboxTask.COLUMNS + ", t.person as assignee, t.done as edge, '' as unit_key" + MINE
                        + filter.whereDone() + (way.from() == null ? "" : beyond) + " order by t.done" + turn + ", t.id"
                        + turn
                        + " limit :most")
                .param("person", person)
                .params(filter.parameters())
                .params(way.parameters())
                .query(InboxTask.class)
                .list();
    }

    int count(String person, TaskFilter filter, int most) {
        return jdbc.sql("select count(*) from (select 1" + MINE + filter.whereDone() + " limit :most) c")
                .param("person", person)
                .param("most", most)
                .params(filter.parameters())
                .query(Integer.class)
                .single();
    }
}
