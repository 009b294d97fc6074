package vn.daihoi.workflow;

/** @param completed false when the process withdrew the task: cancelled, overtaken by a closing date */
public record TaskClosed(String taskId, String caseId, String element, boolean completed) {}
