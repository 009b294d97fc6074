package vn.daihoi.election;

/** Whether a ballot still counts. */
public enum BallotState {
    OPEN,
    DECLARED,
    /** Its result was annulled; a later ballot stands in its place. */
    SUPERSEDED
}
