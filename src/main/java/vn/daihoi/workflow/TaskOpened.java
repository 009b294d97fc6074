package vn.daihoi.workflow;

/**
 * Announced inside the transaction that opens the task, after its groups and assignee are known.
 *
 * @param about title of the document or ballot that the task is about; null where it is about its case as a whole
 */
public record TaskOpened(OpenTask task, String about) {}
