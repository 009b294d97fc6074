package vn.daihoi.calendar;

import java.util.List;

/** @param field year, from, to, kind, name or source */
public record CalendarFault(String field, String key, List<String> arguments) {}
