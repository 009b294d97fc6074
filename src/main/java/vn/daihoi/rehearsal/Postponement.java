package vn.daihoi.rehearsal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressState;
import vn.daihoi.congress.CongressView;
import vn.daihoi.congress.date.PostponeCongress;

/** A congress is taken off its day after consent was given, so that notice and consent begin anew. */
@Component
@Profile("rehearsal")
class Postponement implements Happening {

    private static final String KIND = "POSTPONED";
    private static final String ELEMENT = "sub_Postponed";
    private static final int PILOT = 2;

    private final PostponeCongress postpone;
    private final CongressQueries congresses;
    private final Events events;
    private final Clock clock;
    private CongressId pilot;

    Postponement(PostponeCongress postpone, CongressQueries congresses, Events events, Clock clock) {
        this.postpone = postpone;
        this.congresses = congresses;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void set(Play play) {
        pilot = play.rough() ? new CongressId(play.plan().plan().id(), play.pilot(PILOT)) : null;
    }

    @Override
    public Optional<LocalDateTime> when() {
        var waits = pilot != null && !events.has(KIND, ELEMENT) && congresses.exists(pilot.toString());
        return waits && agreed(congresses.require(pilot.toString()))
                ? Optional.of(LocalDateTime.now(clock))
                : Optional.empty();
    }

    @Override
    public void happen() {
        postpone.postpone(new PostponeCongress.Command(pilot.toString(), "Tập trung khắc phục hậu quả mưa lũ."));
        events.add(KIND, pilot.unit(), ELEMENT);
    }

    private boolean agreed(CongressView congress) {
        return congress.state() == CongressState.PREPARING
                && congress.course().consentOn() != null
                && congress.course().consentStands()
                && congress.firstDay() != null
                && congress.firstDay().atStartOfDay().isAfter(LocalDateTime.now(clock));
    }
}
