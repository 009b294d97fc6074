package vn.daihoi.rehearsal.cast;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Everybody present gets one ballot. */
@Component
@Profile("rehearsal")
class IssueBallotsAct implements Act {

    @Override
    public String form() {
        return "election-issue-ballots";
    }

    @Override
    public Map<String, Object> answers(Scene scene, Map<String, Object> fromSheet) {
        var answers = new HashMap<>(fromSheet);
        var present = Present.at(scene);
        answers.putIfAbsent("round", scene.prefill().getOrDefault("round", "1").toString());
        answers.putIfAbsent(
                "convened", scene.prefill().getOrDefault("convened", present).toString());
        answers.putIfAbsent("present", present);
        answers.putIfAbsent("printed", present);
        answers.putIfAbsent("issued", present);
        if (scene.prefill().get("stampOf") != null) {
            answers.put("stampOf", scene.prefill().get("stampOf").toString());
        }
        return answers;
    }
}
