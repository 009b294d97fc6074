package vn.daihoi.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.stage.Stage;
import vn.daihoi.congress.stage.StageState;

/** Counts what a programme page shows. */
@Component
public class ProgrammeCounts {

    private static final String HELD_IN = "c.state not in ('CANCELLED', 'MERGED')";
    private static final String GROUPS = "select c.stages, " + HELD_IN + " as counted, count(*) as units,"
            + " sum(case when c.held_on is not null then 1 else 0 end) as held,"
            + " sum(case when c.closed_on is not null then 1 else 0 end) as closed,"
            + " sum(case when c.held_on is not null or c.last_day < :today then 1 else 0 end) as due,"
            + " sum(case when c.held_on <= c.last_day then 1 else 0 end) as on_time"
            + " from dashboard_congress c where %s group by c.stages, " + HELD_IN;

    private final JdbcClient jdbc;
    private final Clock clock;

    ProgrammeCounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public ProgrammeFigures figures(Extent extent) {
        var groups = jdbc.sql(GROUPS.formatted(extent.congresses()))
                .params(extent.parameters())
                .param("today", LocalDate.now(clock))
                .query(Group.class)
                .list();
        var counted = groups.stream().filter(Group::counted).toList();
        return new ProgrammeFigures(
                sum(counted, Group::units),
                sum(counted, Group::held),
                sum(counted, Group::closed),
                sum(counted, Group::due),
                sum(counted, Group::onTime),
                sum(groups, Group::units) - sum(counted, Group::units),
                stages(counted),
                work(extent),
                BurnUp.of(byDay(extent, "last_day"), byDay(extent, "held_on"), LocalDate.now(clock)));
    }

    public ProgrammeFigures.Work work(Extent extent) {
        return jdbc.sql("select coalesce(sum(g.open), 0) as open, coalesce(sum(g.overdue), 0) as overdue,"
                        + " coalesce(sum(case when g.overdue > 0 then 1 else 0 end), 0) as late_units from"
                        + " (select s.chain, count(*) as open, sum(case when s.due < :now then 1 else 0 end) as overdue"
                        + " from dashboard_step s where s.closed_at is null and " + extent.steps()
                        + " group by s.chain) g")
                .params(extent.parameters())
                .param("now", LocalDateTime.now(clock))
                .query(ProgrammeFigures.Work.class)
                .single();
    }

    private Map<LocalDate, Long> byDay(Extent extent, String column) {
        var days = new TreeMap<LocalDate, Long>();
        jdbc.sql("select c." + column + ", count(*) from dashboard_congress c where c." + column + " is not null and "
                        + HELD_IN + " and " + extent.congresses() + " group by c." + column)
                .params(extent.parameters())
                .query(row -> {
                    days.put(row.getObject(1, LocalDate.class), row.getLong(2));
                });
        return days;
    }

    private static Map<Stage, Map<StageState, Long>> stages(List<Group> groups) {
        var counts = new EnumMap<Stage, Map<StageState, Long>>(Stage.class);
        for (var stage : Stage.values()) {
            var states = new EnumMap<StageState, Long>(StageState.class);
            groups.forEach(group ->
                    states.merge(StageLetter.state(group.stages().charAt(stage.ordinal())), group.units(), Long::sum));
            counts.put(stage, states);
        }
        return counts;
    }

    private static long sum(List<Group> groups, java.util.function.ToLongFunction<Group> what) {
        return groups.stream().mapToLong(what).sum();
    }

    record Group(String stages, boolean counted, long units, long held, long closed, long due, long onTime) {}
}
