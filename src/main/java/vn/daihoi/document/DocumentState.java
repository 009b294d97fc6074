package vn.daihoi.document;

/** Where a document stands. */
public enum DocumentState {
    REQUIRED,
    IN_WORK,
    /** Final by the committee of the unit. */
    ADOPTED,
    /** Final by the authority. */
    APPROVED,
    WITHDRAWN;

    public boolean closed() {
        return compareTo(ADOPTED) >= 0;
    }
}
