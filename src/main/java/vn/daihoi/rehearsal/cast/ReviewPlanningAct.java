package vn.daihoi.rehearsal.cast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Two thirds of the committee stand again; planned successors fill the list up to the prepared number. */
@Component
@Profile("rehearsal")
class ReviewPlanningAct implements Act {

    private final Numbers numbers;

    ReviewPlanningAct(Numbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public String form() {
        return "personnel-review-planning";
    }

    @Override
    public Map<String, Object> answers(Scene scene, Map<String, Object> fromSheet) {
        var incumbents = Rows.posted((List<?>) scene.prefill().getOrDefault("incumbents", List.of()));
        var wanted = numbers.names(scene.congress());
        var again = Math.min(incumbents.size(), wanted * 3 / 5);
        for (int place = 0; place < incumbents.size(); place++) {
            var row = incumbents.get(place);
            row.put("rating", "GOOD");
            row.put("standsAgain", place < again ? "YES" : "NO");
            if (place >= again) {
                row.put("why", "Không đủ tuổi tái cử");
            }
        }
        var answers = new HashMap<>(fromSheet);
        answers.put("incumbents", incumbents);
        answers.put("planned", planned(scene.congress().unit(), wanted - again));
        return answers;
    }

    private static List<Map<String, Object>> planned(String unit, int count) {
        var rows = new ArrayList<Map<String, Object>>();
        for (int number = 1; number <= count; number++) {
            rows.add(Successors.row(unit, number));
        }
        return rows;
    }
}
