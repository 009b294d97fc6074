package vn.daihoi.decision;

/** What the number of members that agree is held against. */
public enum MajorityRule {
    /** More than half of all members of the body (Điều lệ Đảng 19/01/2011, điều 9.5). */
    HALF_OF_ALL,
    /** More than half of the members that took part. */
    HALF_OF_PRESENT,
    /** At least so many percent of all members. */
    PERCENT,
    /** At least so many members. */
    COUNT
}
