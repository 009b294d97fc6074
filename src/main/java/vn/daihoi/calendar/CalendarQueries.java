package vn.daihoi.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The calendar as it is kept, for reading. */
@Component
public class CalendarQueries {

    private final CalendarTables tables;

    CalendarQueries(CalendarTables tables) {
        this.tables = tables;
    }

    /** First year first; those of {@link WorkingCalendar#COUNTRY} or of an organisation alone. */
    public List<CalendarYear> years(String organisation) {
        var days = tables.days(organisation);
        return tables.years(organisation).stream()
                .map(row -> new CalendarYear(
                        row.yearNumber(),
                        row.source(),
                        row.confirmed(),
                        days.stream()
                                .filter(day -> day.year() == row.yearNumber())
                                .toList()))
                .toList();
    }

    public Optional<CalendarYear> year(String organisation, int year) {
        return years(organisation).stream()
                .filter(found -> found.year() == year)
                .findFirst();
    }

    /** What the organisation itself says of a day. */
    public Optional<CalendarDay> day(String organisation, LocalDate day) {
        return tables.days(organisation).stream()
                .filter(found -> found.day().equals(day))
                .findFirst();
    }
}
