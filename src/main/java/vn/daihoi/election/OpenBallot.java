package vn.daihoi.election;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.context.event.EventListener;
import vn.daihoi.session.BallotDue;
import vn.daihoi.session.BallotsDue;
import vn.daihoi.shared.UseCase;

/** Opens the ballots of an agenda; one that is open already stays as it is, one that was annulled is superseded. */
@UseCase
public class OpenBallot {

    private final Ballots ballots;
    private final Clock clock;

    OpenBallot(Ballots ballots, Clock clock) {
        this.ballots = ballots;
        this.clock = clock;
    }

    @EventListener
    public void open(BallotsDue due) {
        due.ballots().stream().filter(ballot -> !ballots.exists(ballot.id())).forEach(this::open);
    }

    private void open(BallotDue due) {
        ballots.supersede(due.congress(), due.body());
        var key = new Ballot.Key(due.id(), due.congress(), due.body(), due.venue());
        var ballot = new Ballot(key, due.place(), due.seats(), due.assumed());
        ballot.openedAt = LocalDateTime.now(clock);
        ballots.add(ballot);
    }
}
