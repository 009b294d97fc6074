package vn.daihoi.election.tally;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.workflow.Rules;

/** Finds the rules of a day in the table {@code election-rules}. */
@Component
public class ElectionRuleBook {

    private final Rules rules;

    public ElectionRuleBook(Rules rules) {
        this.rules = rules;
    }

    /** @param day of the congress */
    public ElectionRules on(LocalDate day) {
        var byCode = new EnumMap<RuleCode, ElectionRule>(RuleCode.class);
        for (var row : rules.evaluate("election-rules", Map.of("day", day.toString()))) {
            var rule = new ElectionRule(
                    RuleCode.valueOf((String) row.get("code")),
                    ((Number) row.get("value")).intValue(),
                    (String) row.get("basis"),
                    (Boolean) row.get("confirmed"));
            byCode.put(rule.code(), rule);
        }
        return new ElectionRules(byCode);
    }
}
