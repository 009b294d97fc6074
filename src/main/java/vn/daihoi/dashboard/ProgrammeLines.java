package vn.daihoi.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.plan.PlanTitle;
import vn.daihoi.plan.Plans;

/** One line for each programme that somebody watches or watches a part of. */
@Component
public class ProgrammeLines {

    private final JdbcClient jdbc;
    private final Plans plans;
    private final Clock clock;

    ProgrammeLines(JdbcClient jdbc, Plans plans, Clock clock) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.clock = clock;
    }

    /** Newest plan first. */
    public List<Line> of(Extent extent) {
        var units = units(extent);
        var overdue = overdue(extent);
        return plans.titles(units.keySet()).stream()
                .map(plan -> new Line(plan, units.get(plan.id()), overdue.getOrDefault(plan.id(), 0L)))
                .toList();
    }

    private Map<String, Units> units(Extent extent) {
        return jdbc
                .sql("select c.plan, count(*) as units,"
                        + " sum(case when c.held_on is not null then 1 else 0 end) as held,"
                        + " sum(case when c.held_on is not null or c.last_day < :today then 1 else 0 end) as due,"
                        + " sum(case when c.held_on <= c.last_day then 1 else 0 end) as on_time"
                        + " from dashboard_congress c where c.state not in ('CANCELLED', 'MERGED') and "
                        + extent.congresses() + " group by c.plan")
                .params(extent.parameters())
                .param("today", LocalDate.now(clock))
                .query(Units.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Units::plan, Function.identity()));
    }

    private Map<String, Long> overdue(Extent extent) {
        var overdue = new HashMap<String, Long>();
        jdbc.sql("select s.plan, count(*) from dashboard_step s where s.closed_at is null and s.due < :now and "
                        + extent.steps() + " group by s.plan")
                .params(extent.parameters())
                .param("now", LocalDateTime.now(clock))
                .query(row -> {
                    overdue.put(row.getString(1), row.getLong(2));
                });
        return overdue;
    }

    /** @param overdue tasks */
    public record Line(PlanTitle plan, Units units, long overdue) {}

    /** As in {@link ProgrammeFigures}. */
    public record Units(String plan, long units, long held, long due, long onTime) {}
}
