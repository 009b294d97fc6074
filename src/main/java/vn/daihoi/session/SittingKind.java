package vn.daihoi.session;

/** What a sitting is held for. */
public enum SittingKind {
    CONGRESS,
    /** Reconvened for annulled posts only. */
    REVOTE,
    /** Only posts of the first session are voted again. */
    FIRST_SESSION
}
