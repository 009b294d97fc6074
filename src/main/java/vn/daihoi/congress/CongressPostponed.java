package vn.daihoi.congress;

/** A congress lost its day and waits for another. */
public record CongressPostponed(String congress, String reason) {}
