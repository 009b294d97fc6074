package vn.daihoi.election;

import java.time.Clock;
import java.time.LocalDateTime;
import vn.daihoi.shared.UseCase;

/** Opens the next round among those not elected, after equal votes among the tied; one that waits is not opened twice. */
@UseCase
public class OpenNextRound {

    private final Ballots ballots;
    private final Clock clock;

    OpenNextRound(Ballots ballots, Clock clock) {
        this.ballots = ballots;
        this.clock = clock;
    }

    public void open(String id) {
        var ballot = ballots.require(id);
        ballot.openRound(LocalDateTime.now(clock));
        ballots.save(ballot);
    }
}
