package vn.daihoi.rehearsal.cast;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The presidium takes number and list as they were prepared. */
@Component
@Profile("rehearsal")
class FixListAct implements Act {

    /** Ballots, first and repeated ones, whose number of seats nobody votes on. */
    private static final String GIVEN = ".*\\.delegates(\\.\\d+)?";

    @Override
    public String form() {
        return "election-fix-number-and-list";
    }

    @Override
    public Map<String, Object> answers(Scene scene, Map<String, Object> fromSheet) {
        var present = Present.at(scene);
        var answers = new HashMap<>(fromSheet);
        answers.putIfAbsent("seats", scene.prefill().get("seats").toString());
        if (!scene.task().subject().matches(GIVEN)) {
            answers.putIfAbsent("numberInFavour", present);
            answers.putIfAbsent("numberAgainst", "0");
        }
        answers.putIfAbsent("nominees", Rows.posted((List<?>) scene.prefill().getOrDefault("nominees", List.of())));
        answers.putIfAbsent("attending", present);
        answers.putIfAbsent("listInFavour", present);
        return answers;
    }
}
