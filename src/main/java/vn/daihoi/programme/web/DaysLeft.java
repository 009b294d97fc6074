package vn.daihoi.programme.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How far off a day is, in words of the message files.
 *
 * @param key under {@code due.}
 */
record DaysLeft(LocalDate day, String key, long days, String colour) {

    static DaysLeft of(LocalDate day, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, day);
        if (days < 0) {
            return new DaysLeft(day, "due.overdue", -days, "red");
        }
        return days == 0
                ? new DaysLeft(day, "due.today", 0, "orange")
                : new DaysLeft(day, "due.left", days, days <= 3 ? "orange" : "green");
    }

    boolean past() {
        return key.equals("due.overdue");
    }
}
