package vn.daihoi.session.hall;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.session.BallotDue;
import vn.daihoi.session.SessionQueries;
import vn.daihoi.session.Venue;
import vn.daihoi.workflow.AnswerSheet;
import vn.daihoi.workflow.AnswerSheets;
import vn.daihoi.workflow.Rules;

/** Holds the agenda against its time; rule table {@code session-agenda}. */
@Component
class AgendaClock {

    private static final String ELECTION = "ELECTION";
    private static final String ELECTION_OVER = "election-sign-protocol";

    private final CongressQueries congresses;
    private final SessionQueries sessions;
    private final AnswerSheets sheets;
    private final Rules rules;

    AgendaClock(CongressQueries congresses, SessionQueries sessions, AnswerSheets sheets, Rules rules) {
        this.congresses = congresses;
        this.sessions = sessions;
        this.sheets = sheets;
        this.rules = rules;
    }

    /**
     * What was passed over is left out: this congress has no such point.
     *
     * @param start when the first point began, or begins
     */
    List<AgendaItem> of(String congress, LocalDateTime start, LocalDateTime now) {
        var ended = ended(congress);
        var points = points(congress);
        var through = through(points, ended);
        var items = new ArrayList<AgendaItem>();
        var plannedEnd = start;
        for (int place = 0; place < points.size(); place++) {
            var point = points.get(place);
            var over = ended.get(point.over());
            if (over == null && place < through) {
                continue;
            }
            plannedEnd = plannedEnd.plusMinutes(point.minutes());
            var state = over != null
                    ? AgendaItem.State.DONE
                    : place == through ? AgendaItem.State.NOW : AgendaItem.State.TO_COME;
            var late = state == AgendaItem.State.TO_COME
                    ? 0
                    : ChronoUnit.MINUTES.between(plannedEnd, over == null ? now : over);
            items.add(new AgendaItem(point.key(), point.body(), point.minutes(), plannedEnd, state, over, late));
        }
        return items;
    }

    /** How many points the last one that is over, and those before it, make. */
    private static int through(List<Point> points, Map<String, LocalDateTime> ended) {
        int last = points.size();
        while (last > 0 && !ended.containsKey(points.get(last - 1).over())) {
            last--;
        }
        return last;
    }

    private List<Point> points(String congress) {
        var view = congresses.require(congress);
        var inputs = Map.<String, Object>of(
                "unitType", view.unitType().name(), "congressType", view.type().name());
        return rules.evaluate("session-agenda", inputs).stream()
                .flatMap(row -> points(congress, row).stream())
                .toList();
    }

    private List<Point> points(String congress, Map<String, Object> row) {
        var key = row.get("item").toString();
        var minutes = ((Number) row.get("minutes")).intValue();
        return key.equals(ELECTION)
                ? sessions.ballots(congress, Venue.CONGRESS).stream()
                        .map(ballot -> election(ballot, minutes))
                        .toList()
                : List.of(new Point(key, null, minutes, row.get("form").toString()));
    }

    private static Point election(BallotDue ballot, int minutes) {
        return new Point(ELECTION, ballot.body(), minutes, ELECTION_OVER + "/" + ballot.id());
    }

    /** Form, with the ballot where there is one → when it was answered last. */
    private Map<String, LocalDateTime> ended(String congress) {
        return sheets.of(congress).stream()
                .collect(Collectors.toMap(
                        AgendaClock::over, AnswerSheet::answeredAt, (one, other) -> other, HashMap::new));
    }

    private static String over(AnswerSheet sheet) {
        return sheet.form().equals(ELECTION_OVER) ? sheet.form() + "/" + sheet.subject() : sheet.form();
    }

    private record Point(String key, ElectedBody body, int minutes, String over) {}
}
