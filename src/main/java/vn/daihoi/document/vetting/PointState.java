package vn.daihoi.document.vetting;

/** Where a point stands. */
public enum PointState {
    OPEN,
    ANSWERED,
    /** Whoever raised it is content, or raised it anew in a later round. */
    CLOSED,
    WITHDRAWN
}
