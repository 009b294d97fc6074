package vn.daihoi.plan;

/** The four contents of a congress; a pilot carries out all of them. */
public enum CongressContent {
    REVIEW,
    HIGHER_DRAFTS,
    COMMITTEE_ELECTION,
    DELEGATE_ELECTION
}
