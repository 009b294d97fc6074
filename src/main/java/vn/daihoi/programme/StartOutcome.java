package vn.daihoi.programme;

/** What came of the wish to begin something with a plan. */
public enum StartOutcome {
    STARTED,
    NOT_ALLOWED,
    /** The plan is not, or no longer, where this begins. */
    WRONG_STATE,
    RUNS_ALREADY
}
