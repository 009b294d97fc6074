package vn.daihoi.personnel.planning;

/** Whether somebody may stand at all: only official members, and nobody suspended, prosecuted or indicted. */
public enum Membership {
    OFFICIAL,
    PROBATIONARY,
    SUSPENDED
}
