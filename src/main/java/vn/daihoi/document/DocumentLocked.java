package vn.daihoi.document;

/** The final text stands; announced inside the transaction that locks it. */
public record DocumentLocked(String document, String congress, int version, String sha256) {}
