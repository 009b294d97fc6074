package vn.daihoi.deadline.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import vn.daihoi.deadline.log.EscalationLog;
import vn.daihoi.deadline.log.LogFilter;
import vn.daihoi.deadline.log.LogLine;

/** The filter of the log as it was typed; what is no day filters nothing. */
record LogForm(String task, String unit, String person, String tone, String from, String to, String after) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    LogFilter filter() {
        return new LogFilter(text(task), text(unit), text(person), text(tone), day(from), day(to));
    }

    /** Null at the beginning, and for an address that somebody mended by hand. */
    EscalationLog.Position position() {
        try {
            var parts = text(after).split("_", 2);
            return parts.length == 2 ? new EscalationLog.Position(LocalDateTime.parse(parts[0]), parts[1]) : null;
        } catch (DateTimeParseException mended) {
            return null;
        }
    }

    static EscalationLog.Position position(LogLine last) {
        return new EscalationLog.Position(last.escalatedAt(), last.id());
    }

    static String cursor(LogLine last) {
        return last.escalatedAt() + "_" + last.id();
    }

    static String moment(LocalDateTime moment) {
        return moment == null ? "" : MOMENT.format(moment);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    private static LocalDate day(String typed) {
        try {
            return text(typed).isBlank() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
