package vn.daihoi.shared;

/** One line of a paper: a label and what stands behind it, both as people read them. */
public record Fact(String label, String value) {}
