package vn.daihoi.rehearsal.cast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.plan.CongressType;
import vn.daihoi.workflow.Choice;

/** The organs that the convening committee prepares; only delegates need a credentials board. */
@Component
@Profile("rehearsal")
class ListVotersAct implements Act {

    @Override
    public String form() {
        return "congress-list-voters";
    }

    @Override
    public Map<String, Object> answers(Scene scene, Map<String, Object> fromSheet) {
        var people = ((List<?>) scene.prefill().get("people"))
                .stream().map(choice -> ((Choice) choice).value()).toList();
        var organs = new ArrayList<Map<String, Object>>();
        organs.add(Map.of("organ", "PRESIDIUM", "person", people.get(0)));
        organs.add(Map.of("organ", "SECRETARIAT", "person", people.get(1)));
        organs.add(Map.of("organ", "TELLERS", "person", people.get(people.size() - 2)));
        organs.add(Map.of("organ", "TELLERS", "person", people.get(people.size() - 1)));
        if (scene.congress().type() == CongressType.DELEGATES) {
            organs.add(Map.of("organ", "CREDENTIALS_BOARD", "person", people.get(2)));
        }
        var answers = new HashMap<>(fromSheet);
        answers.put("preparedOrgans", organs);
        return answers;
    }
}
