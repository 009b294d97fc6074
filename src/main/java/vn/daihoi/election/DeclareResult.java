package vn.daihoi.election;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.context.ApplicationEventPublisher;
import vn.daihoi.shared.UseCase;

/** Closes a ballot and tells the house; a second call says nothing. */
@UseCase
public class DeclareResult {

    private final Ballots ballots;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeclareResult(Ballots ballots, ApplicationEventPublisher events, Clock clock) {
        this.ballots = ballots;
        this.events = events;
        this.clock = clock;
    }

    public void declare(String id) {
        var ballot = ballots.require(id);
        if (ballot.state != BallotState.OPEN) {
            return;
        }
        ballot.declare(LocalDateTime.now(clock));
        ballots.save(ballot);
        events.publishEvent(new ResultDeclared(
                ballot.congress,
                ballot.id,
                ballot.body,
                ballot.seats,
                ballot.elected().stream().map(name -> name.id).toList(),
                ballot.alternates().stream().map(name -> name.id).toList()));
    }
}
