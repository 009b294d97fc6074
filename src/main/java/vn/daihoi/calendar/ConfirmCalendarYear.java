package vn.daihoi.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import vn.daihoi.records.Journal;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Text;
import vn.daihoi.shared.UseCase;

/** Somebody held the days of a year against the decision that fixed them. */
@UseCase
public class ConfirmCalendarYear {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final CalendarTables tables;
    private final Journal journal;
    private final Clock clock;

    ConfirmCalendarYear(CalendarTables tables, Journal journal, Clock clock) {
        this.tables = tables;
        this.journal = journal;
        this.clock = clock;
    }

    /** @return faults; nothing is confirmed when there are any */
    public List<CalendarFault> confirm(Command command) {
        if (command.number() == null
                || command.number().isBlank()
                || command.number().length() > 300) {
            return List.of(new CalendarFault("number", "calendar.error.number", List.of()));
        }
        if (command.decidedOn() == null || command.decidedOn().isAfter(LocalDate.now(clock))) {
            return List.of(new CalendarFault("decidedOn", "calendar.error.decidedOn", List.of()));
        }
        var source = Text.normal(command.number()) + ", " + DAY.format(command.decidedOn());
        if (tables.year(command.organisation(), command.year()).isEmpty()) {
            tables.open(command.organisation(), command.year(), source);
        }
        tables.confirm(command.organisation(), command.year(), source, true);
        journal.append(new Journal.Entry(
                "calendar",
                "calendar.confirmed",
                new Journal.Subject("calendar", command.organisation()),
                command.by(),
                "Lịch làm việc năm " + command.year() + ": " + source,
                Map.of("year", String.valueOf(command.year()), "source", source)));
        return List.of();
    }

    public record Command(String organisation, int year, String number, LocalDate decidedOn, Actor by) {}
}
