package vn.daihoi.document.consultation;

/** What became of a comment. */
public enum Taken {
    ADOPTED,
    PARTLY,
    NOT_ADOPTED
}
