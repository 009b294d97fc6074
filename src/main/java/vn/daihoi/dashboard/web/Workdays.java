package vn.daihoi.dashboard.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.daihoi.calendar.WorkingCalendar;

/** How many working days are left to a day, or have gone since. */
@Component
class Workdays {

    private static final int SOON = 3;

    private final WorkingCalendar calendar;
    private final Clock clock;

    Workdays(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Left until(LocalDate day) {
        var today = today();
        if (day.isBefore(today)) {
            return new Left(day, "dashboard.past", calendar.workingDaysBetween(day, today.plusDays(1)), "red");
        }
        if (day.equals(today)) {
            return new Left(day, "dashboard.today", 0, "orange");
        }
        int days = calendar.workingDaysBetween(today, day.plusDays(1));
        return new Left(day, "dashboard.left", days, days <= SOON ? "orange" : "secondary");
    }

    /** @param key in the message files, with the number of working days */
    record Left(LocalDate day, String key, int days, String colour) {

        public boolean past() {
            return key.equals("dashboard.past");
        }
    }
}
