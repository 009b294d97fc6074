package vn.daihoi.document.consultation;

/** What somebody who was asked says of the draft as a whole. */
public enum Stance {
    AGREE,
    AGREE_WITH_COMMENTS,
    DISAGREE,
    /** Said nothing until the closing date. */
    NO_COMMENT
}
