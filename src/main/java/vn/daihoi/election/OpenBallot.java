package vn.daihoi.election;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.context.event.EventListener;
import vn.daihoi.personnel.SchemeQueries;
import vn.daihoi.session.BallotDue;
import vn.daihoi.session.BallotsDue;
import vn.daihoi.shared.UseCase;

/** Opens the ballots of an agenda; one that is open already stays as it is, one that was annulled is superseded. */
@UseCase
public class OpenBallot {

    private final Ballots ballots;
    private final SchemeQueries schemes;
    private final Clock clock;

    OpenBallot(Ballots ballots, SchemeQueries schemes, Clock clock) {
        this.ballots = ballots;
        this.schemes = schemes;
        this.clock = clock;
    }

    @EventListener
    public void open(BallotsDue due) {
        due.ballots().stream().filter(ballot -> !ballots.exists(ballot.id())).forEach(this::open);
    }

    private void open(BallotDue due) {
        ballots.supersede(due.congress(), due.body());
        var key = new Ballot.Key(due.id(), due.congress(), due.body(), due.venue());
        var ballot = new Ballot(key, due.place(), seats(due), due.assumed());
        ballot.openedAt = LocalDateTime.now(clock);
        ballots.add(ballot);
    }

    /** What the plan says; where it is silent, what the authority agreed to, and only then what is usual. */
    private int seats(BallotDue due) {
        return due.assumed()
                ? schemes.agreedSeats(due.congress(), due.body().name()).orElse(due.seats())
                : due.seats();
    }
}
