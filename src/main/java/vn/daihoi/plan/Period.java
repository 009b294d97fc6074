package vn.daihoi.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.daihoi.calendar.WorkingCalendar;

/** A stretch of time as plans write it: {@code 10wd}, {@code 30d}, {@code 2w}. */
public record Period(int amount, Unit unit) {

    /** The longest period, in its own unit, that a plan may ask for. */
    public static final int LONGEST = 999;

    private static final Pattern FORM = Pattern.compile("(\\d{1,3})(wd|d|w)");

    public enum Unit {
        WORKING_DAYS("wd"),
        DAYS("d"),
        WEEKS("w");

        private final String symbol;

        Unit(String symbol) {
            this.symbol = symbol;
        }

        private static Unit of(String symbol) {
            return symbol.equals("wd") ? WORKING_DAYS : symbol.equals("d") ? DAYS : WEEKS;
        }
    }

    public static Optional<Period> parse(String text) {
        var found = FORM.matcher(text);
        return found.matches()
                ? Optional.of(new Period(Integer.parseInt(found.group(1)), Unit.of(found.group(2))))
                : Optional.empty();
    }

    /** The due day, the starting day not counted; only working days move off days that are not worked. */
    public LocalDate after(LocalDate day, WorkingCalendar calendar) {
        return unit == Unit.WORKING_DAYS ? calendar.plusWorkingDays(day, amount) : day.plusDays(calendarDays());
    }

    public LocalDate before(LocalDate day, WorkingCalendar calendar) {
        return unit == Unit.WORKING_DAYS ? calendar.minusWorkingDays(day, amount) : day.minusDays(calendarDays());
    }

    private int calendarDays() {
        return unit == Unit.WEEKS ? 7 * amount : amount;
    }

    @Override
    public String toString() {
        return amount + unit.symbol;
    }
}
