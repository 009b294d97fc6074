package vn.daihoi.rehearsal.cast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.workflow.Choice;

/** The cell's committee proposes names for the new committee, and of the same persons the delegates. */
@Component
@Profile("rehearsal")
class ProposeInCellAct implements Act {

    private final Numbers numbers;

    ProposeInCellAct(Numbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public String form() {
        return "personnel-propose-in-cell";
    }

    @Override
    public Map<String, Object> answers(Scene scene, Map<String, Object> fromSheet) {
        var persons = ((List<?>) scene.prefill().get("persons"))
                .stream().map(choice -> ((Choice) choice).value()).toList();
        var proposed = new ArrayList<Map<String, Object>>();
        for (var body : List.of(ElectedBody.COMMITTEE, ElectedBody.DELEGATES)) {
            var prepared = numbers.of(scene.congress(), body)
                    .map(seats -> seats.prepared())
                    .orElse(0);
            persons.stream()
                    .limit(prepared)
                    .forEach(person -> proposed.add(Map.of("person", person, "post", body.name())));
        }
        var answers = new HashMap<>(fromSheet);
        answers.put("proposed", proposed);
        return answers;
    }
}
