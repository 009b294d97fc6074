package vn.daihoi.congress;

/** What must be in order before a congress may be held. */
public enum Condition {
    SUB_UNITS,
    DOCUMENTS,
    PERSONNEL,
    BUDGET,
    ANNOUNCED,
    SCRIPT,
    BALLOTS,
    VENUE,
    SECURITY,
    COMPLAINTS,
    LESSONS
}
