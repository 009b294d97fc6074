package vn.daihoi.document;

/** How far a document goes before it is final. */
public enum DocumentPath {
    /** Consultation, the committee, vetting lines, the authority. */
    FULL,
    /** The committee of the unit. */
    COMMITTEE,
    /** Submitted by the committee, passed by the congress itself. */
    CONGRESS;

    /** Whether vetting lines and the authority see it. */
    public boolean vetted() {
        return this == FULL;
    }
}
