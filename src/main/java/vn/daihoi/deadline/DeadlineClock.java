package vn.daihoi.deadline;

public enum DeadlineClock {
    WORKING_DAYS,
    CALENDAR_DAYS,
    /** A given day stays where it is. */
    FIXED
}
