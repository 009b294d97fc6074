package vn.daihoi.calendar;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import vn.daihoi.records.Journal;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;

/** Changes what days are; whoever counts in working days follows in the same transaction. */
@UseCase
public class ChangeCalendar {

    private final CalendarTables tables;
    private final CalendarBooks books;
    private final CheckCalendarChange check;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    ChangeCalendar(
            CalendarTables tables,
            CalendarBooks books,
            CheckCalendarChange check,
            Journal journal,
            ApplicationEventPublisher events) {
        this.tables = tables;
        this.books = books;
        this.check = check;
        this.journal = journal;
        this.events = events;
    }

    /** What would be refused; empty when it can be done. */
    public List<CalendarFault> faults(CalendarChange change) {
        return check.faults(change);
    }

    /** As it is, and as it would be. */
    public CalendarChanged suppose(CalendarChange change) {
        return new CalendarChanged(books.asItIs(), books.asIf(change.organisation(), after(change)));
    }

    /** @return faults; nothing is changed when there are any */
    public List<CalendarFault> change(CalendarChange change, Actor by) {
        var faults = faults(change);
        if (!faults.isEmpty()) {
            return faults;
        }
        var before = books.asItIs();
        write(change);
        books.changed();
        journal.append(entry(change, by));
        events.publishEvent(new CalendarChanged(before, books.asItIs()));
        return List.of();
    }

    private List<CalendarDay> after(CalendarChange change) {
        var others = tables.days(change.organisation()).stream().filter(day -> !change.covers(day));
        return change.kind() == null
                ? others.toList()
                : Stream.concat(others, change.days().stream()).toList();
    }

    /** A decision that is changed has to be confirmed again. */
    private void write(CalendarChange change) {
        var year = tables.year(change.organisation(), change.year());
        if (year.isEmpty()) {
            tables.open(change.organisation(), change.year(), change.name() == null ? "" : change.name());
        } else {
            tables.confirm(change.organisation(), change.year(), year.get().source(), false);
        }
        tables.days(change.organisation()).stream()
                .filter(change::covers)
                .forEach(day -> tables.remove(change.organisation(), day.day()));
        if (change.kind() != null) {
            change.days().forEach(day -> tables.add(change.organisation(), day));
        }
    }

    private static Journal.Entry entry(CalendarChange change, Actor by) {
        var kind = change.kind() == null ? "REMOVED" : change.kind().name();
        return new Journal.Entry(
                "calendar",
                "calendar.changed",
                new Journal.Subject("calendar", change.organisation()),
                by,
                "Lịch làm việc: " + change.from() + " – " + change.to(),
                Map.of(
                        "from", change.from().toString(),
                        "to", change.to().toString(),
                        "kind", kind,
                        "year", String.valueOf(change.year())));
    }
}
