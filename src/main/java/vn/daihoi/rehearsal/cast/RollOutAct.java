package vn.daihoi.rehearsal.cast;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Of the remaining units as many are proposed as the rehearsal plays, in file order. */
@Component
@Profile("rehearsal")
class RollOutAct implements Act {

    private final int played;

    RollOutAct(@Value("${pilot.rehearsal.roll-out}") int played) {
        this.played = played;
    }

    @Override
    public String form() {
        return "programme-propose-roll-out";
    }

    @Override
    public Map<String, Object> answers(Scene scene, Map<String, Object> fromSheet) {
        var offered = Rows.posted((List<?>) scene.prefill().get("rollOutUnits"));
        var units = offered.stream().limit(played).toList();
        units.forEach(
                unit -> unit.putIfAbsent("before", scene.today().plusDays(180).toString()));
        var answers = new HashMap<>(fromSheet);
        answers.put("rollOutUnits", units);
        answers.put(
                "allBefore",
                units.stream()
                        .map(unit -> unit.get("before").toString())
                        .max(String::compareTo)
                        .orElse(scene.today().toString()));
        return answers;
    }
}
