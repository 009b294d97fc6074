package vn.daihoi.congress.preparation;

/** What must be done again when a congress moves. */
public enum Renewal {
    /** Nothing: the old day was never announced. */
    NOT_ANNOUNCED,
    /** The announcement and the invitations. */
    ANNOUNCED,
    /** Consent too. */
    CONSENT
}
