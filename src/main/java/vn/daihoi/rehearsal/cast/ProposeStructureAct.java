package vn.daihoi.rehearsal.cast;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.voter.Seats;

/** Every body that this congress or its first session elects. */
@Component
@Profile("rehearsal")
class ProposeStructureAct implements Act {

    private final Numbers numbers;

    ProposeStructureAct(Numbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public String form() {
        return "personnel-propose-structure";
    }

    @Override
    public Map<String, Object> answers(Scene scene, Map<String, Object> fromSheet) {
        var answers = new HashMap<>(fromSheet);
        answers.put(
                "bodies",
                numbers.of(scene.congress()).stream()
                        .map(ProposeStructureAct::row)
                        .toList());
        return answers;
    }

    private static Map<String, Object> row(Seats seats) {
        return Map.of(
                "body", seats.body().name(),
                "seats", Integer.toString(seats.seats()),
                "prepared", seats.prepared().toString());
    }
}
