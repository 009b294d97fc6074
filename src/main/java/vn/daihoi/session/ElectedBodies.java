package vn.daihoi.session;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressView;
import vn.daihoi.workflow.Rules;

/** Which bodies a congress and its first session elect; rule table {@code elected-bodies}. */
@Component
class ElectedBodies {

    private final Rules rules;

    ElectedBodies(Rules rules) {
        this.rules = rules;
    }

    /** In the order of the agenda; a granted direct election moves a body to the congress. */
    List<BodyRule> of(CongressView congress) {
        if (!congress.elects()) {
            return List.of();
        }
        return rules
                .evaluate(
                        "elected-bodies", Map.of("unitType", congress.unitType().name()))
                .stream()
                .map(BodyRule::of)
                .filter(rule -> congress.has(rule.content()))
                .map(rule -> congress.directBodies().contains(rule.body()) ? rule.at(Venue.CONGRESS) : rule)
                .sorted(Comparator.comparingInt(BodyRule::place))
                .toList();
    }
}
