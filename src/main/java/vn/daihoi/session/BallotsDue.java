package vn.daihoi.session;

import java.util.List;

/** The agenda reached these elections, in this order; announced again when a step is tried again. */
public record BallotsDue(String congress, List<BallotDue> ballots) {

    public BallotsDue {
        ballots = List.copyOf(ballots);
    }
}
