package vn.daihoi.calendar;

/** What a day of the calendar says against the usual week; texts under {@code calendar.kind.<NAME>}. */
public enum DayKind {
    OFF(0),
    /** The morning is worked: half a working day. No rule says how half days count, so this reading is to be confirmed. */
    HALF(1),
    /** Worked although it is a weekend or a day off, mostly to make up for a swapped day. */
    WORKED(2);

    final int halves;

    DayKind(int halves) {
        this.halves = halves;
    }
}
