package vn.daihoi.workflow;

/** Announced inside the transaction that completes the task, after the domain accepted the answer and before the engine moves on. */
public record TaskCompleted(TaskSubmission submission) {}
