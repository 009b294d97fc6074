package vn.daihoi.calendar;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** How many working days are left to a day, or have gone since. */
@Component
public class Workdays {

    private static final int SOON = 3;

    private final WorkingCalendar calendar;
    private final Clock clock;

    Workdays(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Left until(LocalDate day) {
        var today = today();
        if (day.isBefore(today)) {
            return new Left(day, "workdays.past", calendar.workingDaysBetween(day, today.plusDays(1)), "red");
        }
        if (day.equals(today)) {
            return new Left(day, "workdays.today", 0, "orange");
        }
        int days = calendar.workingDaysBetween(today, day.plusDays(1));
        return new Left(day, "workdays.left", days, days <= SOON ? "orange" : "secondary");
    }

    /** @param key in the message files, with the number of working days */
    public record Left(LocalDate day, String key, int days, String colour) {

        public boolean past() {
            return key.equals("workdays.past");
        }
    }
}
