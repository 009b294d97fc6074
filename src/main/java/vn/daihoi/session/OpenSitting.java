package vn.daihoi.session;

import java.util.Set;
import vn.daihoi.congress.post.AnnulledPosts;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.shared.UseCase;

/** Opens the next sitting of a congress; one that has not begun is not opened twice. */
@UseCase
public class OpenSitting {

    private final Sittings sittings;
    private final Agenda agenda;
    private final AnnulledPosts annulled;
    private final SeatOrgans organs;

    OpenSitting(Sittings sittings, Agenda agenda, AnnulledPosts annulled, SeatOrgans organs) {
        this.sittings = sittings;
        this.organs = organs;
        this.agenda = agenda;
        this.annulled = annulled;
    }

    public SittingKind open(String congress) {
        var latest = sittings.latest(congress);
        if (latest.isPresent() && !sittings.begun(latest.get())) {
            return latest.get().kind();
        }
        var sitting = latest.map(last -> next(last, annulled.latest(congress)))
                .orElseGet(() -> new Sitting(congress, 1, SittingKind.CONGRESS, Set.of()));
        sittings.add(sitting);
        if (sitting.kind() == SittingKind.REVOTE) {
            organs.seatAgain(congress);
        }
        return sitting.kind();
    }

    /** Only what is voted again is on the agenda; the congress meets unless all of it belongs to the committee. */
    private Sitting next(Sitting last, Set<ElectedBody> bodies) {
        var revote = new Sitting(last.congress(), last.number() + 1, SittingKind.REVOTE, bodies);
        return agenda.ballots(revote, Venue.CONGRESS).isEmpty()
                ? new Sitting(last.congress(), revote.number(), SittingKind.FIRST_SESSION, bodies)
                : revote;
    }
}
