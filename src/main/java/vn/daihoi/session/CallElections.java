package vn.daihoi.session;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import vn.daihoi.shared.UseCase;

/** The agenda comes to its elections: says which ballots are due, so that they are opened. */
@UseCase
public class CallElections {

    private final Sittings sittings;
    private final Agenda agenda;
    private final ApplicationEventPublisher events;

    CallElections(Sittings sittings, Agenda agenda, ApplicationEventPublisher events) {
        this.sittings = sittings;
        this.agenda = agenda;
        this.events = events;
    }

    /** @return ids of the ballots in their order */
    public List<String> call(String congress, Venue venue) {
        var due = agenda.ballots(sittings.require(congress), venue);
        events.publishEvent(new BallotsDue(congress, due));
        return due.stream().map(BallotDue::id).toList();
    }
}
