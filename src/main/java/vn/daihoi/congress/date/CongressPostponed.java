package vn.daihoi.congress.date;

/** A congress lost its day and waits for another. */
public record CongressPostponed(String congress, String reason) {}
