package vn.daihoi.rehearsal.cast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.workflow.Choice;

/** What lies in the ballot box: every ballot valid, the first names on the list elected by nearly all. */
@Component
@Profile("rehearsal")
class CountSheets {

    private final Recall recall;

    CountSheets(Recall recall) {
        this.recall = recall;
    }

    Map<String, Object> sheet(Scene scene, Map<String, Object> fromSheet) {
        var issued = recall.number(scene, "election-issue-ballots", "issued");
        var answers = new HashMap<>(fromSheet);
        answers.putIfAbsent("collected", Integer.toString(issued));
        answers.putIfAbsent("valid", Integer.toString(issued));
        answers.putIfAbsent("invalid", "0");
        answers.putIfAbsent("votes", votes(scene, issued));
        return answers;
    }

    private List<Map<String, Object>> votes(Scene scene, int ballots) {
        var candidates = ((List<?>) scene.prefill().getOrDefault("candidates", List.of()))
                .stream().map(choice -> ((Choice) choice).value()).toList();
        var seats = Math.min(seats(scene), candidates.size());
        var rows = new ArrayList<Map<String, Object>>();
        for (int place = 0; place < candidates.size(); place++) {
            rows.add(Map.of("candidate", candidates.get(place), "votesFor", votes(place, seats, ballots)));
        }
        return rows;
    }

    /** Nobody's ballot holds more names than seats: what the elected leave over goes to the first of the others. */
    private static String votes(int place, int seats, int ballots) {
        var spare = ballots >= 10 ? 1 : 0;
        return Integer.toString(place < seats ? ballots - spare : place == seats ? spare : 0);
    }

    private int seats(Scene scene) {
        return recall.number(scene, "election-fix-number-and-list", "seats");
    }
}
