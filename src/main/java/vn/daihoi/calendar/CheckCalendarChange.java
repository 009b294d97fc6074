package vn.daihoi.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says what a change of the calendar contradicts, at the field that has to be mended. */
@Component
class CheckCalendarChange {

    private static final int LONGEST = 31;
    private static final int FIRST_YEAR = 2019;
    private static final int LAST_YEAR = 2099;

    private final CalendarTables tables;
    private final WorkingCalendar calendar;

    CheckCalendarChange(CalendarTables tables, WorkingCalendar calendar) {
        this.tables = tables;
        this.calendar = calendar;
    }

    List<CalendarFault> faults(CalendarChange change) {
        var shape = shape(change);
        if (shape.isPresent()) {
            return List.of(shape.get());
        }
        return change.kind() == null
                ? nothingThere(change).stream().toList()
                : Stream.of(Optional.ofNullable(name(change)), contradiction(change), alreadySo(change))
                        .flatMap(Optional::stream)
                        .limit(2)
                        .toList();
    }

    private static Optional<CalendarFault> shape(CalendarChange change) {
        if (change.year() < FIRST_YEAR || change.year() > LAST_YEAR) {
            return fault("year", "year", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
        if (change.from() == null) {
            return fault("from", "from");
        }
        if (change.to() == null || change.to().isBefore(change.from())) {
            return fault("to", "order");
        }
        if (change.from().plusDays(LONGEST).isBefore(change.to())) {
            return fault("to", "long", String.valueOf(LONGEST));
        }
        var around = Math.abs(change.from().plusDays(5).getYear() - change.year());
        return around > 1 ? fault("from", "otherYear", String.valueOf(change.year())) : Optional.empty();
    }

    private static CalendarFault name(CalendarChange change) {
        return change.name() == null || change.name().isBlank() || change.name().length() > 200
                ? new CalendarFault("name", "calendar.error.name", List.of())
                : null;
    }

    /** What the same organisation already says of one of the days. */
    private Optional<CalendarFault> contradiction(CalendarChange change) {
        return tables.days(change.organisation()).stream()
                .filter(change::covers)
                .findFirst()
                .flatMap(known -> known.kind() == change.kind()
                        ? fault("from", "twice", known.day(), known.name())
                        : fault("kind", "contradicts." + known.kind(), known.day(), known.name()));
    }

    /** To work on a working day, or to be off on weekends alone, would change nothing: mostly a slip of the pen. */
    private Optional<CalendarFault> alreadySo(CalendarChange change) {
        var of = calendar.of(change.organisation());
        var days = change.days().stream().map(CalendarDay::day).toList();
        return switch (change.kind()) {
            case WORKED ->
                days.stream()
                        .filter(day -> of.isWorkingDay(day) && !of.isHalfDay(day))
                        .findFirst()
                        .flatMap(day -> fault("from", "workedAlready", day, ""));
            case OFF ->
                days.stream().noneMatch(of::isWorkingDay)
                        ? fault("from", "offAlready", days.get(0), "")
                        : Optional.empty();
            case HALF -> Optional.empty();
        };
    }

    private Optional<CalendarFault> nothingThere(CalendarChange change) {
        return tables.days(change.organisation()).stream().noneMatch(change::covers)
                ? fault("from", "nothing")
                : Optional.empty();
    }

    private static Optional<CalendarFault> fault(String field, String key, LocalDate day, String name) {
        var shown = "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        return fault(field, key, shown, name);
    }

    private static Optional<CalendarFault> fault(String field, String key, String... arguments) {
        return Optional.of(new CalendarFault(field, "calendar.error." + key, List.of(arguments)));
    }
}
