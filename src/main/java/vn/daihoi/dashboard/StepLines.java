package vn.daihoi.dashboard;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tasks for supervisors: what is overdue, at whose door, and all that a congress went through. */
@Component
public class StepLines {

    public static final int PAGE = 25;

    private final JdbcClient jdbc;
    private final Clock clock;

    StepLines(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The longest overdue first; one more than a page when more follow.
     *
     * @param role null for all
     */
    public List<StepLine> overdue(Extent extent, String role, Position after) {
        return overdue(extent, role, after, PAGE + 1);
    }

    public List<StepLine> overdue(Extent extent, String role, Position after, int most) {
        var sql = StepLine.SELECT + "where s.closed_at is null and s.due < :now and " + extent.steps()
                + (role == null ? "" : " and s.role = :role")
                + " and (s.due, s.task) > (:afterDue, :afterTask) order by s.due, s.task limit :limit";
        var query = jdbc.sql(sql)
                .params(extent.parameters())
                .param("now", now())
                .param("afterDue", after.due())
                .param("afterTask", after.task())
                .param("limit", most);
        return (role == null ? query : query.param("role", role))
                .query(StepLine.class)
                .list();
    }

    /** Roles at whose door work lies, the most overdue first; personal acts come under null. */
    public List<Door> doors(Extent extent) {
        return jdbc.sql("select s.role, count(*) as open, sum(case when s.due < :now then 1 else 0 end) as overdue,"
                        + " min(s.opened_at) as oldest from dashboard_step s where s.closed_at is null and "
                        + extent.steps() + " group by s.role order by 3 desc, 2 desc, 1")
                .params(extent.parameters())
                .param("now", now())
                .query(Door.class)
                .list();
    }

    public Optional<StepLine> find(String task) {
        return jdbc.sql(StepLine.SELECT + "where s.task = :task")
                .param("task", task)
                .query(StepLine.class)
                .optional();
    }

    /** All of a congress or plan, in the order in which they opened. */
    public List<StepLine> ofChain(String chain) {
        return jdbc.sql(StepLine.SELECT + "where s.chain = :chain order by s.opened_at, s.task")
                .param("chain", chain)
                .query(StepLine.class)
                .list();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    /** @param oldest when the longest waiting of the open tasks came */
    public record Door(String role, long open, long overdue, LocalDateTime oldest) {}

    /** Where a page begins after. */
    public record Position(LocalDateTime due, String task) {

        public static final Position START = new Position(LocalDateTime.of(1, 1, 1, 0, 0), "");
    }
}
