package vn.daihoi.document;

/**
 * The next version is there; announced inside the transaction that adds it.
 *
 * @param content id of the stored file
 */
public record VersionSubmitted(String document, int number, String content) {}
