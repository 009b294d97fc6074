package vn.daihoi.decision;

/** What a body decided. */
public enum Outcome {
    APPROVED,
    APPROVED_WITH_AMENDMENTS,
    RETURNED,
    /** No quorum, or nobody but the proposer agreed. */
    NOT_DECIDED,
    /** The matter fell away before the body decided. */
    WITHDRAWN
}
