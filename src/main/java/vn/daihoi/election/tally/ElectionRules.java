package vn.daihoi.election.tally;

import java.util.Map;

/** The rules in force on one day. */
public record ElectionRules(Map<RuleCode, ElectionRule> byCode) {

    public ElectionRules {
        byCode = Map.copyOf(byCode);
    }

    public ElectionRule rule(RuleCode code) {
        return byCode.get(code);
    }

    public int value(RuleCode code) {
        return rule(code).value();
    }

    public String cite(RuleCode code) {
        return rule(code).cite();
    }
}
