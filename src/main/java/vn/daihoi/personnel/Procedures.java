package vn.daihoi.personnel;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressView;
import vn.daihoi.workflow.Rules;

/** Which procedure a unit follows; rule table {@code personnel-procedure}. */
@Component
class Procedures {

    private final Rules rules;

    Procedures(Rules rules) {
        this.rules = rules;
    }

    Procedure of(CongressView congress) {
        var inputs = Map.<String, Object>of(
                "personnel", congress.personnel().name(),
                "unitType", congress.unitType().name());
        return Procedure.valueOf(rules.evaluate("personnel-procedure", inputs)
                .get(0)
                .get("procedure")
                .toString());
    }
}
