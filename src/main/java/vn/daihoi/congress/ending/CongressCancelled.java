package vn.daihoi.congress.ending;

/** A congress will not be held: documents and scheme are withdrawn, deadlines end. */
public record CongressCancelled(String congress, String reason) {}
