package vn.daihoi.personnel;

/**
 * Sent back; announced inside the transaction.
 *
 * @param to the earliest step that has to be done again
 */
public record SchemeReturned(String scheme, String congress, String to) {}
