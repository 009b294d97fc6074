package vn.daihoi.decision;

/** What one member says. */
public enum Opinion {
    AGREE,
    DISAGREE,
    /** Another view, with its text; counts as not agreeing. */
    OTHER,
    /** Takes no part, with a reason; stays in the base, so it never makes a decision easier. */
    RECUSED
}
