package vn.daihoi.deadline;

/** Why a clock stands still; texts under {@code deadline.pause.<NAME>}. */
public enum PauseReason {
    /** A complaint is open, see 24-QĐ/TW 16.1.2. */
    COMPLAINT,
    /** Another body has to answer first. */
    OTHER_BODY,
    /** The day that it counts from is not known any more. */
    DATE_UNKNOWN
}
