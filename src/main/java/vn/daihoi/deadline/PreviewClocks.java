package vn.daihoi.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.daihoi.calendar.CalendarChanged;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.date.CongressDates;
import vn.daihoi.deadline.milestone.MilestoneEvents;
import vn.daihoi.shared.CaseView;
import vn.daihoi.workflow.Cases;

/** Which open clocks would move, from when to when. */
@Component
public class PreviewClocks {

    private final RunningDeadlines running;
    private final CongressQueries congresses;
    private final CongressDates days;
    private final Cases cases;
    private final Timetable timetable;

    PreviewClocks(
            RunningDeadlines running,
            CongressQueries congresses,
            CongressDates days,
            Cases cases,
            Timetable timetable) {
        this.running = running;
        this.congresses = congresses;
        this.days = days;
        this.cases = cases;
        this.timetable = timetable;
    }

    /** By another calendar. What somebody set by hand stays, and nothing moves into the past. */
    public List<ClockMove> by(CalendarChanged calendars) {
        var byChain = running.all().stream().collect(Collectors.groupingBy(DeadlineView::chain));
        var moves = new ArrayList<ClockMove>();
        byChain.forEach((chain, clocks) -> {
            var before = new Reckoning(calendars.before(), dates(chain, calendars.before()));
            var after = new Reckoning(calendars.after(), dates(chain, calendars.after()));
            clocks.forEach(clock -> moved(clock, before, after).ifPresent(moves::add));
        });
        moves.sort(Comparator.comparing(ClockMove::before).thenComparing(ClockMove::deadline));
        return moves;
    }

    /** By new dates of one congress, with {@code T}, {@code Tend} and {@code completeBefore}. */
    public List<ClockMove> by(String congress, Map<String, LocalDate> dates) {
        return running.of(congress).stream()
                .flatMap(
                        clock -> due(clock, dates)
                                .filter(due -> !due.equals(clock.due()))
                                .map(due -> ClockMove.of(clock, due))
                                .stream())
                .toList();
    }

    private Optional<LocalDateTime> due(DeadlineView clock, Map<String, LocalDate> dates) {
        if (clock.kind() == DeadlineKind.MILESTONE) {
            return Optional.ofNullable(dates.get(clock.milestone()))
                    .map(day -> timetable.endOf(day, clock.organisation()));
        }
        var rule = new DueRule(clock.ruleText());
        return rule.followsTheCase()
                ? timetable.coming(rule, new DueRule.Known(timetable.today(), dates, Map.of()), clock.organisation())
                : Optional.empty();
    }

    private Optional<ClockMove> moved(DeadlineView clock, Reckoning before, Reckoning after) {
        var asItWas = before.due(clock);
        return asItWas.filter(due -> due.toLocalDate().equals(clock.due().toLocalDate()))
                .flatMap(known -> after.due(clock))
                .filter(due -> !due.equals(clock.due()) && !due.isBefore(timetable.now()))
                .map(due -> ClockMove.of(clock, due));
    }

    private Map<String, LocalDate> dates(String chain, WorkingCalendar calendar) {
        if (!congresses.exists(chain)) {
            return cases.ofChain(chain).map(CaseView::dates).orElse(Map.of());
        }
        var dates = new HashMap<>(days.of(chain, calendar));
        dates.put(MilestoneEvents.COMPLETE_BEFORE, congresses.require(chain).lastDay());
        dates.values().removeIf(Objects::isNull);
        return dates;
    }
}
