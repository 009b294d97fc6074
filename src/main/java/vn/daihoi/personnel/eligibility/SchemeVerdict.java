package vn.daihoi.personnel.eligibility;

/** What the rules say of one finding, or of the scheme as a whole: the worst that is not answered. */
public enum SchemeVerdict {
    /** Met, or for the whole scheme: nothing is left to answer. */
    CLEAR,
    /** A target is missed and must be explained. */
    EXPLAIN,
    /** A hard rule fails; only withdrawal, correction or a written exception helps. */
    BLOCKED
}
