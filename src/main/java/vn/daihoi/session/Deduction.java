package vn.daihoi.session;

/** So many of those convened do not count, and why not. */
public record Deduction(AbsenceCause cause, int count, String basis) {}
