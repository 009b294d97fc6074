package vn.daihoi.records;

/**
 * Something that is no longer as it was sealed.
 *
 * @param chain the chain, or the daily heads
 * @param place position in the chain; 0 for an entry that has none
 * @param entry id of the row; null when it is gone
 */
public record JournalFault(Kind kind, String chain, long place, String entry) {

    static final String DAYS = "daily heads";

    public enum Kind {
        ALTERED,
        DELETED,
        SWAPPED,
        /** Nobody journalled it through the application. */
        ADDED,
        /** The recorded end of the chain, or a daily head, does not fit the entries. */
        HEAD
    }
}
