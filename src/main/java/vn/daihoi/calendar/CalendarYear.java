package vn.daihoi.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The days off of one year.
 *
 * @param source the decision that fixed them, with number and date where it is known
 * @param confirmed false while a date or the decision still has to be checked
 */
public record CalendarYear(int year, String source, boolean confirmed, List<Holiday> holidays, Set<LocalDate> madeUp) {

    public CalendarYear {
        holidays = List.copyOf(holidays);
        madeUp = Set.copyOf(madeUp);
    }

    /** Days in a row that are not worked, days in lieu and swapped days included. */
    public record Holiday(LocalDate from, LocalDate to, String name, String englishName) {}
}
