package vn.daihoi.personnel;

/** Nobody is elected or appointed any more; announced inside the transaction. */
public record SchemeWithdrawn(String scheme, String congress) {}
