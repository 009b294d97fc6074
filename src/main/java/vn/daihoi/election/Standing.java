package vn.daihoi.election;

/** Where a name stands. */
public enum Standing {
    LISTED,
    /** From the floor, waits for the poll because there are too many. */
    TO_POLL,
    WITHDRAWN,
    /** From the floor, without the standards or the support. */
    NOT_CONSIDERED,
    /** Had less support in the poll, or was left out when the list was made anew. */
    NOT_LISTED
}
