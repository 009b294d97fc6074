package vn.daihoi.inbox.list;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * For PostgreSQL: of each audience only the first rows along its index, however many wait behind them. Rare words are found by
 * their own index instead.
 */
final class LateralTaskRows implements TaskRows {

    private static final String EACH =
            " from unnest(string_to_array(:mine, chr(10))) m(audience) cross join lateral (select ";

    private static final String WORDS =
            "array_to_tsvector(array_remove(regexp_split_to_array(t.search, '[^a-z0-9]+'), ''))";

    private static final int SAMPLE = 2000;

    /** Of so many tasks in the sample, a page of them is met sooner along their order. */
    private static final int COMMON = 40;

    /** And all that are counted of so many. */
    private static final int EVERYWHERE = 500;

    private final JdbcClient jdbc;
    private final PlainTaskRows plain;

    LateralTaskRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.plain = new PlainTaskRows(jdbc);
    }

    @Override
    public List<InboxTask> page(Set<String> audiences, TaskFilter filter, Way way) {
        if (rarer(filter, COMMON)) {
            return plain.page(audiences, filter, way, " and " + found(filter));
        }
        var edges = "select distinct " + way.sort().columns("l") + EACH
                + way.sort().columns("a") + rows(filter, way.order("a")) + filter.where() + way.beyond("a")
                + way.order("a") + " limit :most) l" + way.order("l") + " limit :most";
        return jdbc.sql(way.tasks(edges))
                .param("mine", String.join("\n", audiences))
                .params(filter.parameters())
                .params(way.parameters())
                .query(InboxTask.class)
                .list();
    }

    /** Where one audience alone has the most, nothing needs to be told apart. */
    @Override
    public int count(Set<String> audiences, TaskFilter filter, int most) {
        if (rarer(filter, EVERYWHERE)) {
            return plain.count(audiences, filter, most, " and " + found(filter));
        }
        var some = "a.task" + rows(filter, "") + filter.where() + " limit :most";
        var full =
                "exists (select 1 from unnest(string_to_array(:mine, chr(10))) m(audience) where (select count(*) from (select "
                        + some + ") f) >= :most)";
        return jdbc.sql("select case when " + full + " then :most else (select count(*) from (select distinct l.task"
                        + EACH + some + ") l limit :most) c) end")
                .param("mine", String.join("\n", audiences))
                .param("most", most)
                .params(filter.parameters())
                .query(Integer.class)
                .single();
    }

    @Override
    public Map<String, Set<String>> audiences(List<String> tasks) {
        return plain.audiences(tasks);
    }

    /** The offsets keep the planner, which does not know how common a word is, on the way along the index. */
    private static String rows(TaskFilter filter, String order) {
        return filter.narrow()
                ? " from inbox_audience a where a.audience = m.audience"
                : " from (select * from inbox_audience a where a.audience = m.audience" + order
                        + " offset 0) a cross join lateral (select * from inbox_task t where t.id = a.task offset 0) t where true";
    }

    private boolean rarer(TaskFilter filter, int than) {
        return !filter.words().isEmpty()
                && jdbc.sql("select count(*) from (select search from inbox_task limit :sample) t where true"
                                        + filter.likeWords())
                                .param("sample", SAMPLE)
                                .params(filter.parameters())
                                .query(Integer.class)
                                .single()
                        < than;
    }

    /** The words are letters and digits only, so the text of the query may hold them, and the planner see them. */
    private static String found(TaskFilter filter) {
        return WORDS + " @@ cast('"
                + filter.words().stream().map("''%s'':*"::formatted).collect(Collectors.joining(" & "))
                + "' as tsquery)";
    }
}
