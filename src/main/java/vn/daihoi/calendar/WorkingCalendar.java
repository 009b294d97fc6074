package vn.daihoi.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Which days are worked: Monday to Friday without the days off, and the Saturdays that make up for swapped days. */
public final class WorkingCalendar {

    private final Set<LocalDate> daysOff;
    private final Set<LocalDate> madeUp;

    public WorkingCalendar(Set<LocalDate> daysOff, Set<LocalDate> madeUp) {
        this.daysOff = Set.copyOf(daysOff);
        this.madeUp = Set.copyOf(madeUp);
    }

    /** This calendar with the own days of an organisation; they win over the country's. */
    public WorkingCalendar with(Set<LocalDate> ownDaysOff, Set<LocalDate> ownWorkingDays) {
        var off = new HashSet<>(daysOff);
        off.removeAll(ownWorkingDays);
        off.addAll(ownDaysOff);
        var worked = new HashSet<>(madeUp);
        worked.addAll(ownWorkingDays);
        worked.removeAll(ownDaysOff);
        return new WorkingCalendar(off, worked);
    }

    public boolean isWorkingDay(LocalDate day) {
        return madeUp.contains(day) || (!weekend(day) && !daysOff.contains(day));
    }

    /** The n-th working day after the day; the day itself never counts. With 0 the day stays, worked or not. */
    public LocalDate plusWorkingDays(LocalDate day, int n) {
        return step(day, n, 1);
    }

    /** The n-th working day before the day: n − 1 working days lie strictly between. */
    public LocalDate minusWorkingDays(LocalDate day, int n) {
        return step(day, n, -1);
    }

    /** How many working days lie strictly between; neither end counts. 0 when the second is not later. */
    public int workingDaysBetween(LocalDate after, LocalDate before) {
        return (int) strictlyBetween(after, before).filter(this::isWorkingDay).count();
    }

    private Stream<LocalDate> strictlyBetween(LocalDate after, LocalDate before) {
        return after.isBefore(before) ? after.plusDays(1).datesUntil(before) : Stream.empty();
    }

    private LocalDate step(LocalDate from, int n, int direction) {
        if (n < 0) {
            throw new IllegalArgumentException("negative number of working days: " + n);
        }
        var day = from;
        for (int left = n; left > 0; ) {
            day = day.plusDays(direction);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
