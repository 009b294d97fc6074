package vn.daihoi.congress.stage;

/** A stage of a congress began, ended or was dropped. */
public record StagesMoved(String congress) {}
