package vn.daihoi.session;

import vn.daihoi.plan.ElectedBody;

/**
 * The election that the hall is at, without a name.
 *
 * @param round 0 before the list is fixed
 * @param names on the list
 * @param issued ballots; null before they are issued
 */
public record HallElection(ElectedBody body, int seats, int round, int names, Integer issued, Step step) {

    public enum Step {
        LIST,
        ISSUE,
        COUNT,
        COUNTED
    }
}
