package vn.daihoi.deadline;

public enum DeadlineKind {
    TASK,
    MILESTONE
}
