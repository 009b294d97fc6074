package vn.daihoi.plan;

/** A plan as lists name it. */
public record PlanTitle(String id, String title, String issuer) {}
