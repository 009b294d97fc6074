package vn.daihoi.personnel.web;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressView;
import vn.daihoi.workflow.Rules;

/** The targets that the rules set for a committee, as the form offers them. */
@Component
class TargetDefaults {

    private static final Map<String, String> FIELDS =
            Map.of("WOMEN", "womenPercent", "YOUNG", "youngPercent", "RENEWAL", "renewalPercent");

    private final Rules rules;

    TargetDefaults(Rules rules) {
        this.rules = rules;
    }

    Map<String, Object> of(CongressView congress) {
        var inputs = Map.<String, Object>of(
                "day", congress.countingDay().toString(),
                "unitType", congress.unitType().name(),
                "body", "COMMITTEE");
        var targets = new HashMap<String, Object>();
        rules.evaluate("committee-structure", inputs).stream()
                .filter(row -> FIELDS.containsKey(row.get("item").toString()))
                .forEach(row -> targets.put(FIELDS.get(row.get("item").toString()), row.get("percent")));
        return targets;
    }
}
