package vn.daihoi.election;

import vn.daihoi.plan.ElectedBody;

/**
 * How a body was elected, in figures.
 *
 * @param candidates names on the list of the first round
 * @param base number the votes were held against; 0 before the first count
 * @param rounds with those of a vote that was annulled
 * @param elected without alternates
 */
public record ElectionView(ElectedBody body, int seats, int candidates, int base, int rounds, int elected) {}
