package vn.daihoi.session.hall;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.session.HallElections;
import vn.daihoi.session.SessionQueries;
import vn.daihoi.session.SessionView;
import vn.daihoi.session.Venue;

/** What the desk in the hall shows; figures only, but for whoever moved and whoever speaks. */
@Component
public class HallQueries {

    private final CongressQueries congresses;
    private final SessionQueries sessions;
    private final AgendaClock agenda;
    private final Floor floor;
    private final List<HallElections> elections;
    private final Clock clock;

    HallQueries(
            CongressQueries congresses,
            SessionQueries sessions,
            AgendaClock agenda,
            Floor floor,
            List<HallElections> elections,
            Clock clock) {
        this.congresses = congresses;
        this.sessions = sessions;
        this.agenda = agenda;
        this.floor = floor;
        this.elections = elections;
        this.clock = clock;
    }

    /** Whether the congress has met. */
    public boolean met(String congress) {
        return !sessions.ofCongress(congress).isEmpty();
    }

    private Optional<LocalDateTime> ended(String congress) {
        return sessions.ofCongress(congress).stream()
                .reduce((one, later) -> later)
                .map(SessionView::endedAt);
    }

    public HallView of(String congress) {
        var ended = ended(congress);
        var now = ended.orElseGet(() -> LocalDateTime.now(clock));
        var attendance = sessions.attendance(congress);
        var begun = sessions.begun(congress).orElse(null);
        var start = attendance.map(one -> one.takenAt()).orElse(begun == null ? now : begun);
        return new HallView(
                now,
                attendance.orElse(null),
                sessions.quorum(congress).orElse(null),
                attendance
                        .map(one -> sessions.electorate(congress, Venue.CONGRESS))
                        .orElse(null),
                sessions.movements(congress),
                new HallView.Day(
                        begun,
                        ended.orElse(null),
                        sessions.daysUntil(congress, now).orElse(null),
                        congresses.require(congress).maxDays()),
                agenda.of(congress, start, now),
                floor.now(congress).orElse(null),
                floor.last(congress),
                elections.stream()
                        .flatMap(one -> one.current(congress).stream())
                        .findFirst()
                        .orElse(null));
    }
}
