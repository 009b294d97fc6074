package vn.daihoi.personnel;

/** How the names of a scheme are found. */
public enum Procedure {
    FIVE_STEPS,
    /** A cell: its committee proposes, its meeting gives opinions. */
    SHORT,
    APPOINTMENT
}
