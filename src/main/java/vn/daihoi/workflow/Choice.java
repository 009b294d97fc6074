package vn.daihoi.workflow;

/** An option that a handler offers for a select, radio or checklist. */
public record Choice(String value, String label) {}
