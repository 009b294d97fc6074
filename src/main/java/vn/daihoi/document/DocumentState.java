package vn.daihoi.document;

/** Where a document stands. */
public enum DocumentState {
    REQUIRED,
    IN_WORK,
    /** Final by the committee of the unit. */
    ADOPTED,
    /** Final by the authority. */
    APPROVED,
    /** Final by the congress itself, after the committee had adopted it. */
    PASSED,
    WITHDRAWN;

    public boolean closed() {
        return compareTo(ADOPTED) >= 0;
    }
}
