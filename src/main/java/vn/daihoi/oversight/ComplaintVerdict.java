package vn.daihoi.oversight;

/** What an inspection of a complaint concluded; labels under {@code oversight.verdict.<NAME>}. */
public enum ComplaintVerdict {
    UNFOUNDED,
    PARTLY,
    FOUNDED,
    OUT_OF_SCOPE
}
