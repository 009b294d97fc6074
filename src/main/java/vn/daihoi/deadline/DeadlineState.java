package vn.daihoi.deadline;

public enum DeadlineState {
    /** Not yet due. */
    OPEN,
    /** Done in time. */
    MET,
    /** Passed; stays so when it is done afterwards. */
    MISSED,
    CANCELLED,
    /** Its clock stands still. */
    PAUSED
}
