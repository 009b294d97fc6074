package vn.daihoi.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.daihoi.calendar.WorkingCalendar;

/**
 * How a model states a deadline: {@code 3wd}, {@code 5d} after opening, {@code milestone:<key>} with or without an offset,
 * {@code T-10d} before the first and {@code Tend+7wd}, or {@code T+7wd}, after the last day of the congress, {@code variable:<name>}.
 */
record DueRule(String text) {

    private static final DueRule FALLBACK = new DueRule("3wd");
    private static final String OFFSET = "(?:([+-])(\\d{1,3})(wd|d|w))?";
    private static final Pattern AFTER_OPENING = Pattern.compile("()(\\d{1,3})(wd|d|w)");
    private static final Pattern MILESTONE = Pattern.compile("milestone:(\\w+)" + OFFSET);
    private static final Pattern CONGRESS_DAY = Pattern.compile("T(?:end)?" + OFFSET);
    private static final Pattern VARIABLE = Pattern.compile("variable:(\\w+)" + OFFSET);

    /** What is unknown or already past falls back to three working days. */
    LocalDate day(Known known, WorkingCalendar calendar) {
        return coming(known, calendar)
                .orElseGet(() -> FALLBACK.stated(known, calendar).orElseThrow());
    }

    /** Empty where it is unknown or already past. */
    Optional<LocalDate> coming(Known known, WorkingCalendar calendar) {
        return stated(known, calendar).filter(day -> !day.isBefore(known.today()));
    }

    /** A day that was given, and the day of a milestone itself, count in neither. */
    DeadlineClock clock() {
        if (text.endsWith("wd")) {
            return DeadlineClock.WORKING_DAYS;
        }
        return text.matches(".*\\d[dw]") ? DeadlineClock.CALENDAR_DAYS : DeadlineClock.FIXED;
    }

    /** Whether it can be reckoned again from its beginning: what somebody typed into a form cannot. */
    boolean reckonable() {
        return !text.startsWith("variable:");
    }

    /** Whether a new date of the congress or a milestone changes it. */
    boolean followsTheCase() {
        return text.startsWith("milestone:") || text.startsWith("T");
    }

    private Optional<LocalDate> stated(Known known, WorkingCalendar calendar) {
        var after = AFTER_OPENING.matcher(text);
        if (after.matches()) {
            return Optional.of(
                    new Offset(true, Integer.parseInt(after.group(2)), after.group(3)).from(known.today(), calendar));
        }
        var congressDay = CONGRESS_DAY.matcher(text);
        if (congressDay.matches()) {
            var last = text.startsWith("Tend") || "+".equals(congressDay.group(1));
            return offset(congressDay, 1, Optional.ofNullable(known.dates().get(last ? "Tend" : "T")), calendar);
        }
        var milestone = MILESTONE.matcher(text);
        if (milestone.matches()) {
            return offset(milestone, 2, Optional.ofNullable(known.dates().get(milestone.group(1))), calendar);
        }
        var variable = VARIABLE.matcher(text);
        return variable.matches()
                ? offset(variable, 2, date(known.variables().get(variable.group(1))), calendar)
                : Optional.empty();
    }

    private static Optional<LocalDate> offset(
            Matcher found, int sign, Optional<LocalDate> day, WorkingCalendar calendar) {
        if (found.group(sign) == null) {
            return day;
        }
        var offset = new Offset(
                found.group(sign).equals("+"), Integer.parseInt(found.group(sign + 1)), found.group(sign + 2));
        return day.map(start -> offset.from(start, calendar));
    }

    private static Optional<LocalDate> date(Object value) {
        try {
            return value == null
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(value.toString().substring(0, 10)));
        } catch (DateTimeException | StringIndexOutOfBoundsException noDate) {
            return Optional.empty();
        }
    }

    /**
     * What is known when the deadline is set.
     *
     * @param dates of the case, with {@code T} and {@code Tend}
     */
    record Known(LocalDate today, Map<String, LocalDate> dates, Map<String, Object> variables) {}

    /** Calendar days that end on a day off move to the working day before it, or after it when they count forward. */
    private record Offset(boolean forward, int count, String unit) {

        LocalDate from(LocalDate start, WorkingCalendar calendar) {
            if (unit.equals("wd")) {
                return forward ? calendar.plusWorkingDays(start, count) : calendar.minusWorkingDays(start, count);
            }
            long days = unit.equals("w") ? 7L * count : count;
            var day = forward ? start.plusDays(days) : start.minusDays(days);
            while (!calendar.isWorkingDay(day)) {
                day = forward ? day.plusDays(1) : day.minusDays(1);
            }
            return day;
        }
    }
}
