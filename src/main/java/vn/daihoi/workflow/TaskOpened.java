package vn.daihoi.workflow;

/** Announced inside the transaction that opens the task, after its groups and assignee are known. */
public record TaskOpened(OpenTask task) {}
