package vn.daihoi.inbox.web;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * A due date as people say it: "còn 3 ngày", "quá hạn 2 ngày".
 *
 * @param key in the message files
 */
record DueWords(String key, long days, String colour) {

    static DueWords of(LocalDateTime due, LocalDateTime now) {
        if (due == null) {
            return new DueWords("due.none", 0, "secondary");
        }
        var days = ChronoUnit.DAYS.between(now.toLocalDate(), due.toLocalDate());
        if (days < 0) {
            return new DueWords("due.overdue", -days, "red");
        }
        if (days == 0) {
            return due.isBefore(now)
                    ? new DueWords("due.overdue.today", 0, "red")
                    : new DueWords("due.today", 0, "orange");
        }
        return new DueWords("due.left", days, days <= 3 ? "orange" : "green");
    }
}
