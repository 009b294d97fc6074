package vn.daihoi.deadline.log;

import java.time.LocalDate;

/**
 * What of the log is wanted; empty text and null leave out nothing.
 *
 * @param task part of its name
 * @param unit id
 * @param person part of the name
 */
public record LogFilter(String task, String unit, String person, String tone, LocalDate from, LocalDate to) {

    public static final LogFilter ALL = new LogFilter("", "", "", "", null, null);
}
