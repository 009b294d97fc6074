package vn.daihoi.workflow;

/** Another assignee or another due date; announced inside the transaction that changes it. */
public record TaskChanged(OpenTask task) {}
