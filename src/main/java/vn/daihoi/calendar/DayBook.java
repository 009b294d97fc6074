package vn.daihoi.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The days of one organisation: its own and those of everybody above it, the nearest first. */
record DayBook(Map<LocalDate, CalendarDay> days) {

    DayBook with(Collection<CalendarDay> nearer) {
        if (nearer.isEmpty()) {
            return this;
        }
        var all = new HashMap<>(days);
        nearer.forEach(day -> all.put(day.day(), day));
        return new DayBook(all);
    }

    /** How much of it is worked: 0, 1 or 2 halves. */
    int halves(LocalDate day) {
        var known = days.get(day);
        return known != null ? known.kind().halves : weekend(day) ? 0 : 2;
    }

    static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
