package vn.daihoi.deadline;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.daihoi.workflow.Rules;

/** The rule table {@code escalation-ladder}, read once per criticality: from which day past due which rung is reached. */
@Component
class Ladder {

    private static final String TABLE = "escalation-ladder";
    private static final int EARLIEST = -15;
    private static final int LATEST = 40;

    private final Rules rules;
    private final Map<Criticality, NavigableMap<Integer, Rung>> byCriticality = new EnumMap<>(Criticality.class);

    Ladder(Rules rules) {
        this.rules = rules;
    }

    /** @param daysPastDue working days, negative before */
    Rung reached(Criticality criticality, int daysPastDue) {
        var reached = steps(criticality).floorEntry(daysPastDue);
        return reached == null ? Rung.NONE : reached.getValue();
    }

    /** First day past due on which a higher rung is reached. */
    OptionalInt nextAbove(Criticality criticality, int rung) {
        return steps(criticality).entrySet().stream()
                .filter(step -> step.getValue().number() > rung)
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }

    private synchronized NavigableMap<Integer, Rung> steps(Criticality criticality) {
        return byCriticality.computeIfAbsent(criticality, this::read);
    }

    private NavigableMap<Integer, Rung> read(Criticality criticality) {
        var steps = new TreeMap<Integer, Rung>();
        var last = Rung.NONE;
        for (int day = EARLIEST; day <= LATEST; day++) {
            var rung = highest(rules.evaluate(TABLE, Map.of("criticality", criticality.name(), "daysPastDue", day)));
            if (rung.number() > last.number()) {
                steps.put(day, rung);
                last = rung;
            }
        }
        return steps;
    }

    private static Rung highest(List<Map<String, Object>> rows) {
        int highest = rows.stream().mapToInt(Ladder::number).max().orElse(0);
        var reached = rows.stream().filter(row -> number(row) == highest).toList();
        return reached.isEmpty()
                ? Rung.NONE
                : new Rung(
                        highest,
                        reached.stream()
                                .map(row -> (String) row.get("audience"))
                                .toList(),
                        (String) reached.get(0).get("tone"));
    }

    private static int number(Map<String, Object> row) {
        return ((Number) row.get("rung")).intValue();
    }
}
