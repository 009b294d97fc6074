package vn.daihoi.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.congress.stage.Stage;
import vn.daihoi.congress.stage.StageQueries;
import vn.daihoi.congress.stage.StageState;
import vn.daihoi.congress.stage.StageView;

/** Reckons from the latest closed congresses of the same extent when a congress will be ready. */
@Component
public class ForecastCongress {

    private static final int CONGRESSES = 200;
    private static final int RISKS = 3;
    private static final String HISTORY = "select s.stage, s.begun_at, s.ended_at from congress_stage s"
            + " where s.state = 'DONE' and s.begun_at is not null and s.ended_at is not null and s.congress in"
            + " (select c.congress from dashboard_congress c where c.closed_on is not null"
            + " and c.state not in ('CANCELLED', 'MERGED') and %s order by c.closed_on desc, c.congress limit :congresses)";

    private final JdbcClient jdbc;
    private final StageQueries stages;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ForecastCongress(JdbcClient jdbc, StageQueries stages, WorkingCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.stages = stages;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Empty when consent was given, or nothing is left to be prepared.
     *
     * @param like whose closed congresses tell how long stages take
     * @param day what if it were held on this day
     */
    public Optional<Forecast> forecast(CongressLine line, Extent like, LocalDate day) {
        var left = left(line.congress());
        if (left.isEmpty() || line.heldOn() != null) {
            return Optional.empty();
        }
        var times = times(like);
        var unknown = left.keySet().stream()
                .filter(stage -> times.getOrDefault(stage, List.of()).size() < Pace.ENOUGH)
                .toList();
        return Optional.of(
                unknown.isEmpty()
                        ? reckon(
                                day,
                                times,
                                new Simulation(times, left, line.congress().hashCode()))
                        : Forecast.notEnough(day, unknown));
    }

    private Forecast reckon(LocalDate day, Map<Stage, List<Integer>> times, Simulation runs) {
        var today = LocalDate.now(clock);
        var risks = runs.waitedFor().entrySet().stream()
                .sorted(Map.Entry.<Stage, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(RISKS)
                .map(risk -> new Forecast.Risk(risk.getKey(), risk.getValue(), usual(times.get(risk.getKey()))))
                .toList();
        return new Forecast(
                day,
                runs.percentWithin(calendar.workingDaysBetween(today, day)),
                calendar.plusWorkingDays(today, runs.percentile(50)),
                calendar.plusWorkingDays(today, runs.percentile(90)),
                risks,
                List.of());
    }

    /** Stages until consent that are not done → working days since they began. */
    private Map<Stage, Integer> left(String congress) {
        var path = Simulation.PATH.stream().flatMap(List::stream).toList();
        var left = new EnumMap<Stage, Integer>(Stage.class);
        stages.of(congress).stream()
                .filter(stage -> path.contains(stage.stage()))
                .filter(stage -> stage.state() == StageState.AHEAD || stage.state() == StageState.OPEN)
                .forEach(stage -> left.put(stage.stage(), gone(stage)));
        return left;
    }

    private int gone(StageView stage) {
        return stage.state() == StageState.AHEAD
                ? 0
                : days(stage.begunAt(), LocalDate.now(clock).atStartOfDay());
    }

    private Map<Stage, List<Integer>> times(Extent like) {
        var times = new EnumMap<Stage, List<Integer>>(Stage.class);
        jdbc.sql(HISTORY.formatted(like.congresses()))
                .params(like.parameters())
                .param("congresses", CONGRESSES)
                .query(row -> {
                    times.computeIfAbsent(Stage.valueOf(row.getString(1)), stage -> new ArrayList<>())
                            .add(days(row.getObject(2, LocalDateTime.class), row.getObject(3, LocalDateTime.class)));
                });
        return times;
    }

    private int days(LocalDateTime from, LocalDateTime to) {
        return calendar.workingDaysBetween(from.toLocalDate(), to.toLocalDate().plusDays(1));
    }

    private static int usual(List<Integer> times) {
        return times.stream().sorted().toList().get((times.size() - 1) / 2);
    }
}
