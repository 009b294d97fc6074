package vn.daihoi.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * Days in a row that become something else.
 *
 * @param organisation {@link WorkingCalendar#COUNTRY} or the organisation whose local days they are
 * @param year whose decision fixes them
 * @param kind null takes what is said of these days away again
 */
public record CalendarChange(
        String organisation, int year, LocalDate from, LocalDate to, DayKind kind, String name, String englishName) {

    List<CalendarDay> days() {
        return from.datesUntil(to.plusDays(1))
                .map(day -> new CalendarDay(day, kind, name, englishName, year))
                .toList();
    }

    boolean covers(CalendarDay day) {
        return !day.day().isBefore(from) && !day.day().isAfter(to);
    }
}
