package vn.daihoi.document;

/** Nobody works on it any more; announced inside the transaction that withdraws it. */
public record DocumentWithdrawn(String document, String congress) {}
