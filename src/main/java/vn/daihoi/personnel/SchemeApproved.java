package vn.daihoi.personnel;

/** The list is final; announced inside the transaction, without a name. */
public record SchemeApproved(String scheme, String congress, int candidates) {}
