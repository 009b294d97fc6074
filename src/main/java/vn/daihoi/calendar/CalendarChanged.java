package vn.daihoi.calendar;

/** Announced within the transaction that changes the calendar: whoever counts in working days reckons anew. */
public record CalendarChanged(WorkingCalendar before, WorkingCalendar after) {}
