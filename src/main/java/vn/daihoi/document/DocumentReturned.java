package vn.daihoi.document;

/**
 * Sent back with points; announced inside the transaction.
 *
 * @param origin {@code LINES}, {@code STANDING_MEMBERS} or {@code DECISION}
 */
public record DocumentReturned(String document, String congress, String origin, int round) {}
