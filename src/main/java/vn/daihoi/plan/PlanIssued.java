package vn.daihoi.plan;

/** @param number in the register, e.g. {@code 12-KH/HU} */
public record PlanIssued(String plan, String number) {}
