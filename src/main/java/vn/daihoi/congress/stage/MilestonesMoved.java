package vn.daihoi.congress.stage;

/** Dates of a congress changed, or a clock stopped or ran on: whoever counts from them reads them again. */
public record MilestonesMoved(String congress) {}
