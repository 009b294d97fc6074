package vn.daihoi.session;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressView;
import vn.daihoi.congress.voter.Seats;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.plan.CongressType;
import vn.daihoi.plan.ElectedBody;

/** What a sitting has to do: from contents, unit type, granted direct elections, and what was annulled. */
@Component
class Agenda {

    private static final Set<OrganisationType> WITHOUT_PREPARATORY =
            Set.of(OrganisationType.CELL_UNDER_BASE, OrganisationType.BASE_CELL);
    private static final Set<ElectedBody> NEW_HOLDERS =
            Set.of(ElectedBody.COMMITTEE, ElectedBody.SECRETARY, ElectedBody.DEPUTY);

    private final CongressQueries congresses;
    private final ElectedBodies bodies;

    Agenda(CongressQueries congresses, ElectedBodies bodies) {
        this.congresses = congresses;
        this.bodies = bodies;
    }

    /** In the order in which they are voted on. */
    List<BallotDue> ballots(Sitting sitting, Venue venue) {
        var congress = congresses.require(sitting.congress());
        return bodies.of(congress).stream()
                .filter(rule -> rule.venue() == venue && sitting.holds(rule))
                .map(rule -> ballot(sitting, congress, rule))
                .toList();
    }

    SessionVariant variant(Sitting sitting) {
        var congress = congresses.require(sitting.congress());
        var atCongress = ballots(sitting, Venue.CONGRESS);
        var elected = atCongress.stream().map(BallotDue::body).anyMatch(NEW_HOLDERS::contains);
        return new SessionVariant(
                !sitting.again() && !WITHOUT_PREPARATORY.contains(congress.unitType()),
                congress.type() == CongressType.DELEGATES,
                !atCongress.isEmpty(),
                elected || !congress.elects() && !sitting.again(),
                !ballots(sitting, Venue.FIRST_SESSION).isEmpty());
    }

    private static BallotDue ballot(Sitting sitting, CongressView congress, BodyRule rule) {
        var planned = congress.seats().stream()
                .filter(seats -> seats.body() == rule.body())
                .map(Seats::seats)
                .findFirst();
        return new BallotDue(
                sitting.ballot(rule.body()),
                sitting.congress(),
                rule.body(),
                rule.venue(),
                rule.place(),
                planned.orElse(rule.typicalSeats()),
                planned.isEmpty());
    }
}
