package vn.daihoi.programme.amendment;

/** Why the new dates of an amendment do not fit a congress; texts under {@code programme.conflict.<NAME>}. */
public enum Conflict {
    /** A new date lies in the past. */
    PAST,
    /** The fixed day of the congress lies outside the new window; it will need another. */
    OUTSIDE_WINDOW,
    /** Thirty working days' notice cannot be kept any more. */
    NOTICE_TOO_SHORT,
    /** Dates on the way are out of order. */
    ORDER;

    public String messageKey() {
        return "programme.conflict." + name();
    }
}
