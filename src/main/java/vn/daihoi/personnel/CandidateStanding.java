package vn.daihoi.personnel;

/** How far a candidate came. */
public enum CandidateStanding {
    PROPOSED,
    /** Passed the round of steps and stands on the list. */
    LISTED,
    DROPPED,
    WITHDRAWN,
    APPROVED
}
