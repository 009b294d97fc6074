package vn.daihoi.congress;

/** The file of a congress was opened; nothing has begun. */
public record CongressOpened(String congress) {}
