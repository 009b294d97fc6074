package vn.daihoi.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.daihoi.calendar.WorkingCalendar;

/** A day of a milestone: fixed, or counted from the congress. */
public sealed interface MilestoneDay {

    /** A date stays where it is, worked or not. */
    record Fixed(LocalDate date) implements MilestoneDay {

        @Override
        public LocalDate resolve(LocalDate first, LocalDate last, WorkingCalendar calendar) {
            return date;
        }

        @Override
        public String toString() {
            return date.toString();
        }
    }

    /** T − n counts back from the first day of the congress, T + n on from its last; neither day counts. */
    record Relative(boolean back, Period period) implements MilestoneDay {

        private static final Pattern FORM = Pattern.compile("T([+-])(\\d{1,3}(?:wd|d|w))");

        @Override
        public LocalDate resolve(LocalDate first, LocalDate last, WorkingCalendar calendar) {
            return back ? period.before(first, calendar) : period.after(last, calendar);
        }

        @Override
        public String toString() {
            return "T" + (back ? "-" : "+") + period;
        }
    }

    /** The day, for a congress from the first to the last day. */
    LocalDate resolve(LocalDate first, LocalDate last, WorkingCalendar calendar);

    /** {@code T-30wd}, {@code T+7wd}, {@code T-5d}, {@code T-2w}; {@code T} alone is the first day. */
    static Optional<MilestoneDay> relative(String text) {
        if (text.equals("T")) {
            return Optional.of(new Relative(true, new Period(0, Period.Unit.DAYS)));
        }
        var found = Relative.FORM.matcher(text);
        return found.matches()
                ? Period.parse(found.group(2))
                        .map(period -> new Relative(found.group(1).equals("-"), period))
                : Optional.empty();
    }
}
