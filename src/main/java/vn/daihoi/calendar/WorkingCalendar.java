package vn.daihoi.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which days are worked: Monday to Friday without the days off, with the Saturdays that make up for swapped days. */
public final class WorkingCalendar {

    /** Stands for the whole country where an organisation is asked for. */
    public static final String COUNTRY = "viet-nam";

    private static final int WHOLE = 2;

    private final Function<String, DayBook> books;
    private final String organisation;

    /** Of one country without organisations. */
    public WorkingCalendar(Set<LocalDate> daysOff, Set<LocalDate> madeUp) {
        this(book(daysOff, madeUp));
    }

    WorkingCalendar(DayBook book) {
        this(any -> book, COUNTRY);
    }

    WorkingCalendar(Function<String, DayBook> books, String organisation) {
        this.books = books;
        this.organisation = organisation;
    }

    /** With the local days of an organisation and of those above it; of the country for null or one that has none. */
    public WorkingCalendar of(String wanted) {
        return new WorkingCalendar(books, wanted == null ? COUNTRY : wanted);
    }

    /** As if these days were of this organisation, whatever they were before. */
    public WorkingCalendar with(Collection<CalendarDay> days) {
        var changed = book().with(days);
        return new WorkingCalendar(changed);
    }

    public boolean isWorkingDay(LocalDate day) {
        return book().halves(day) > 0;
    }

    public boolean isHalfDay(LocalDate day) {
        return book().halves(day) == 1;
    }

    /** The n-th working day after the day; the day itself never counts, two half days are one. With 0 the day stays, worked or not. */
    public LocalDate plusWorkingDays(LocalDate day, int n) {
        return step(day, n, 1);
    }

    /** The n-th working day before the day: n − 1 working days lie strictly between. */
    public LocalDate minusWorkingDays(LocalDate day, int n) {
        return step(day, n, -1);
    }

    /** How many whole working days lie strictly between; neither end counts. 0 when the second is not later. */
    public int workingDaysBetween(LocalDate after, LocalDate before) {
        var book = book();
        return strictlyBetween(after, before).mapToInt(book::halves).sum() / WHOLE;
    }

    /** Days strictly between that differ from the usual week and are no mere weekend, in their order. */
    public List<CalendarDay> unusual(LocalDate after, LocalDate before) {
        var book = book();
        return strictlyBetween(after, before)
                .filter(day -> book.halves(day) != (DayBook.weekend(day) ? 0 : WHOLE))
                .map(book.days()::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private DayBook book() {
        return books.apply(organisation);
    }

    private static Stream<LocalDate> strictlyBetween(LocalDate after, LocalDate before) {
        return after.isBefore(before) ? after.plusDays(1).datesUntil(before) : Stream.empty();
    }

    private LocalDate step(LocalDate from, int n, int direction) {
        if (n < 0) {
            throw new IllegalArgumentException("negative number of working days: " + n);
        }
        var book = book();
        var day = from;
        for (int left = n * WHOLE; left > 0; left -= book.halves(day)) {
            day = day.plusDays(direction);
        }
        return day;
    }

    private static DayBook book(Set<LocalDate> daysOff, Set<LocalDate> madeUp) {
        var days = new ArrayList<CalendarDay>();
        daysOff.forEach(day -> days.add(new CalendarDay(day, DayKind.OFF, "", "", day.getYear())));
        madeUp.forEach(day -> days.add(new CalendarDay(day, DayKind.WORKED, "", "", day.getYear())));
        return new DayBook(Map.of()).with(days);
    }
}
