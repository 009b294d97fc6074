package vn.daihoi.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Evaluates the rule tables of {@code processes/} with the decision engine alone: nothing that goes in is stored. A table never
 * changes while the application runs, so what it answered lately is remembered; it is asked the same few questions over and over.
 */
public final class Rules {

    private static final int REMEMBERED = 2_000;

    private final DmnEngine engine = engine();
    private final Map<String, DmnDecision> decisions = new ConcurrentHashMap<>();
    private final Map<Question, List<Map<String, Object>>> answers = Collections.synchronizedMap(new Recent());
    private final Map<String, Resource> tables;

    private Rules(Map<String, Resource> tables) {
        this.tables = Map.copyOf(tables);
    }

    private static DmnEngine engine() {
        var configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.setFeelEngineFactory(ParsedFeel::new);
        return configuration.buildEngine();
    }

    /** Every {@code .dmn} under {@code classpath:/processes}, read when first asked: parsing them all takes seconds. */
    public static Rules fromClasspath() {
        var tables = new HashMap<String, Resource>();
        try {
            for (var resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath:/processes/**/*.dmn")) {
                tables.put(resource.getFilename().replace(".dmn", ""), resource);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("rule tables cannot be found", unreadable);
        }
        return new Rules(tables);
    }

    /** @return one row of outputs for each rule that matched, in the order of the table; empty when none did */
    public List<Map<String, Object>> evaluate(String decision, Map<String, Object> inputs) {
        var question = new Question(decision, Collections.unmodifiableMap(new HashMap<>(inputs)));
        var known = answers.get(question);
        if (known != null) {
            return known;
        }
        var answer = answer(question);
        answers.put(question, answer);
        return answer;
    }

    private List<Map<String, Object>> answer(Question question) {
        var table = decisions.computeIfAbsent(question.decision(), this::read);
        return engine.evaluateDecisionTable(table, question.inputs()).stream()
                .map(DmnDecisionRuleResult::getEntryMap)
                .map(Collections::unmodifiableMap)
                .toList();
    }

    private DmnDecision read(String decision) {
        var resource = tables.get(decision);
        if (resource == null) {
            throw new IllegalArgumentException("no rule table " + decision);
        }
        try (var table = resource.getInputStream()) {
            return engine.parseDecision(decision, table);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("rule table " + decision + " cannot be read", unreadable);
        }
    }

    /** Names of all tables, for checks. */
    public Set<String> names() {
        return tables.keySet();
    }

    private record Question(String decision, Map<String, Object> inputs) {}

    private static final class Recent extends LinkedHashMap<Question, List<Map<String, Object>>> {

        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, List<Map<String, Object>>> eldest) {
            return size() > REMEMBERED;
        }
    }
}
