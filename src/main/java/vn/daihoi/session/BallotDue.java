package vn.daihoi.session;

import vn.daihoi.plan.ElectedBody;

/**
 * A body that a sitting elects.
 *
 * @param id of the ballot: {@code <congressId>.<body>}, with the number of the sitting from the second on
 * @param assumed whether {@code seats} is a typical number because the plan states none
 */
public record BallotDue(
        String id, String congress, ElectedBody body, Venue venue, int place, int seats, boolean assumed) {}
