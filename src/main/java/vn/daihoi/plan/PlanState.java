package vn.daihoi.plan;

/** How far a plan came. */
public enum PlanState {
    DRAFT,
    ISSUED,
    DROPPED,
    CLOSED
}
