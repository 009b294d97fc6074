package vn.daihoi.logistics;

/** What must be mended in an estimate. */
public record BudgetPoint(String line, String fault) {}
