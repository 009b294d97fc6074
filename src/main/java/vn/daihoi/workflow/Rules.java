package vn.daihoi.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Evaluates the rule tables of {@code processes/} with the decision engine alone: nothing that goes in is kept. */
public final class Rules {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, DmnDecision> decisions = new ConcurrentHashMap<>();

    private Rules() {}

    /** Every {@code .dmn} under {@code classpath:/processes}. */
    public static Rules fromClasspath() {
        var rules = new Rules();
        try {
            for (var resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath:/processes/**/*.dmn")) {
                try (var table = resource.getInputStream()) {
                    rules.read(table);
                }
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException("rule tables cannot be read", unreadable);
        }
        return rules;
    }

    /** @return one row of outputs for each rule that matched, in the order of the table; empty when none did */
    public List<Map<String, Object>> evaluate(String decision, Map<String, Object> inputs) {
        var table = decisions.get(decision);
        if (table == null) {
            throw new IllegalArgumentException("no rule table " + decision);
        }
        return engine.evaluateDecisionTable(table, inputs).stream()
                .map(DmnDecisionRuleResult::getEntryMap)
                .toList();
    }

    private void read(InputStream table) {
        engine.parseDecisions(table).forEach(decision -> decisions.put(decision.getKey(), decision));
    }

    /** Names of all tables, for checks. */
    public java.util.Set<String> names() {
        return decisions.keySet();
    }
}
