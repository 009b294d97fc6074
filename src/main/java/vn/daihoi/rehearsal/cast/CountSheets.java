package vn.daihoi.rehearsal.cast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.election.BallotView;
import vn.daihoi.election.ElectionQueries;

/**
 * What lies in the ballot box: every ballot valid, the first names on the list elected by nearly all. A sheet of the cast may ask
 * for {@code votes: tie} on the last seat, {@code votes: short} of the half that the last of them needs, or {@code votes: misread} by one.
 */
@Component
@Profile("rehearsal")
class CountSheets {

    private final ElectionQueries elections;

    CountSheets(ElectionQueries elections) {
        this.elections = elections;
    }

    Map<String, Object> sheet(Scene scene, Map<String, Object> fromSheet) {
        var round = elections.require(scene.task().subject()).round();
        var answers = new HashMap<>(fromSheet);
        answers.putIfAbsent("collected", round.issued().toString());
        answers.putIfAbsent("valid", round.issued().toString());
        answers.putIfAbsent("invalid", "0");
        answers.put("votes", rows(round, String.valueOf(fromSheet.get("votes"))));
        return answers;
    }

    private static List<Map<String, Object>> rows(BallotView.RoundView round, String asked) {
        var rows = new ArrayList<Map<String, Object>>();
        for (int place = 0; place < round.names().size(); place++) {
            var votes =
                    switch (asked) {
                        case "tie" -> tied(place, round);
                        case "short" -> shortOfOne(place, round);
                        case "misread" -> clear(place, round) - (place == 0 ? 1 : 0);
                        default -> clear(place, round);
                    };
            rows.add(Map.of("candidate", round.names().get(place), "votesFor", Integer.toString(votes)));
        }
        return rows;
    }

    /** Nobody's ballot holds more names than seats: what the elected leave over goes to the first of the others. */
    private static int clear(int place, BallotView.RoundView round) {
        var spare = round.issued() >= 10 ? 1 : 0;
        return place < round.seats() ? round.issued() - spare : place == round.seats() ? spare : 0;
    }

    /** Two have just over half for the last seat; those before them leave enough ballots for both. */
    private static int tied(int place, BallotView.RoundView round) {
        var overHalf = round.issued() / 2 + 1;
        var left = 2 * overHalf - round.issued();
        var before = round.seats() - 1;
        return place < before ? round.issued() - (left + before - 1) / before : place <= round.seats() ? overHalf : 0;
    }

    private static int shortOfOne(int place, BallotView.RoundView round) {
        return place == round.seats() - 1 ? round.issued() / 2 : clear(place, round);
    }
}
