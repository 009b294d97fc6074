package vn.daihoi.decision;

/** How a body comes to its decision; the office chooses. */
public enum Mode {
    OPINIONS,
    MEETING
}
