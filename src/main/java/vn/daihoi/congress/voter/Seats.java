package vn.daihoi.congress.voter;

import vn.daihoi.plan.ElectedBody;

/**
 * How many a body has.
 *
 * @param prepared names on the convening committee's list; null until it is made
 */
public record Seats(ElectedBody body, int seats, Integer prepared) {}
