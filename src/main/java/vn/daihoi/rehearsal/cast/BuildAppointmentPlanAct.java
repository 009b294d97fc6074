package vn.daihoi.rehearsal.cast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.plan.ElectedBody;

/** The first persons of the succession planning fill every body; members of one body hold the posts in it. */
@Component
@Profile("rehearsal")
class BuildAppointmentPlanAct implements Act {

    private final Numbers numbers;

    BuildAppointmentPlanAct(Numbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public String form() {
        return "personnel-build-appointment-plan";
    }

    @Override
    public Map<String, Object> answers(Scene scene, Map<String, Object> fromSheet) {
        var appointees = new ArrayList<Map<String, Object>>();
        for (var seats : numbers.appointed(scene.congress())) {
            for (int number = 1; number <= seats.seats(); number++) {
                appointees.add(row(scene.congress().unit(), number, seats.body()));
            }
        }
        var answers = new HashMap<>(fromSheet);
        answers.put("appointees", List.copyOf(appointees));
        return answers;
    }

    private static Map<String, Object> row(String unit, int number, ElectedBody post) {
        var row = new HashMap<>(Successors.row(unit, number));
        row.put("post", post.name());
        row.put("cameFrom", row.remove("position"));
        row.remove("plannedFor");
        return row;
    }
}
