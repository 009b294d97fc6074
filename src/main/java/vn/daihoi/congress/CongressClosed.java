package vn.daihoi.congress;

/** Nothing more happens to a congress. */
public record CongressClosed(String congress, String plan, boolean pilot, CongressState state) {}
