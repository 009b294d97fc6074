package vn.daihoi.decision;

/** What became of an opinion. */
public enum OpinionOutcome {
    RECORDED,
    NOT_A_MEMBER,
    GIVEN_BEFORE,
    CLOSED
}
