package vn.daihoi.congress.ending;

/** The unit went into another, so its congress is not held; documents and scheme are withdrawn, deadlines end. */
public record CongressMerged(String congress, String successor, String reason) {}
