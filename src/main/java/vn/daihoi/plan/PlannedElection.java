package vn.daihoi.plan;

/** @param prepared how many persons the convening committee puts on the list, or null */
public record PlannedElection(ElectedBody body, int seats, Integer prepared) {}
