package vn.daihoi.election;

/** The board ruled whether a doubtful ballot counts. */
public record Ruling(String question, boolean valid) {}
