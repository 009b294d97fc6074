package vn.daihoi.dashboard;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tasks of the same kind, taken together: how many are open, late and done, and how long they take. */
@Component
public class StepKinds {

    private static final String OPEN_THEN = "(s.closed_at is null or s.closed_at > :at)";

    private final JdbcClient jdbc;
    private final Clock clock;

    StepKinds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** As it stands now. */
    public List<Kind> of(Asked asked) {
        return of(asked, LocalDateTime.now(clock));
    }

    /** As it stood at that moment, in the order in which kinds first opened. */
    public List<Kind> of(Asked asked, LocalDateTime at) {
        var paces = paces(asked, at);
        return query(
                        "select s.process, s.element, max(s.name) as name, max(s.name_en) as name_en,"
                                + " sum(case when " + OPEN_THEN + " then 1 else 0 end) as open,"
                                + " sum(case when " + OPEN_THEN + " and s.due < :at then 1 else 0 end) as late,"
                                + " sum(case when s.completed = true and s.closed_at <= :at then 1 else 0 end) as done"
                                + " from dashboard_step s where s.opened_at <= :at and %s group by s.process, s.element"
                                + " order by min(s.opened_at), s.process, s.element",
                        asked,
                        at)
                .query(Count.class)
                .list()
                .stream()
                .map(count -> new Kind(count, Pace.of(paces.getOrDefault(count.key(), Map.of()))))
                .toList();
    }

    private Map<String, Map<Integer, Long>> paces(Asked asked, LocalDateTime at) {
        var paces = new HashMap<String, Map<Integer, Long>>();
        query(
                        "select s.process, s.element, s.working_days, count(*) from dashboard_step s"
                                + " where s.completed = true and s.closed_at <= :at and %s"
                                + " group by s.process, s.element, s.working_days",
                        asked, at)
                .query(row -> {
                    paces.computeIfAbsent(row.getString(1) + "/" + row.getString(2), key -> new HashMap<>())
                            .put(row.getInt(3), row.getLong(4));
                });
        return paces;
    }

    private JdbcClient.StatementSpec query(String sql, Asked asked, LocalDateTime at) {
        var where = asked.extent().steps()
                + (asked.chain() == null ? "" : " and s.chain = :chain")
                + (asked.process() == null ? "" : " and s.process = :process");
        var query = jdbc.sql(sql.formatted(where))
                .params(asked.extent().parameters())
                .param("at", at);
        query = asked.chain() == null ? query : query.param("chain", asked.chain());
        return asked.process() == null ? query : query.param("process", asked.process());
    }

    /**
     * @param chain one congress or plan; null for all in the extent
     * @param process null for all
     */
    public record Asked(Extent extent, String chain, String process) {}

    record Count(String process, String element, String name, String nameEn, long open, long late, long done) {

        String key() {
            return process + "/" + element;
        }
    }

    /** @param late open and overdue */
    public record Kind(
            String process, String element, String name, String nameEn, long open, long late, long done, Pace pace) {

        Kind(Count count, Pace pace) {
            this(
                    count.process(),
                    count.element(),
                    count.name(),
                    count.nameEn(),
                    count.open(),
                    count.late(),
                    count.done(),
                    pace);
        }

        public String name(boolean vietnamese) {
            return vietnamese ? name : nameEn;
        }
    }
}
