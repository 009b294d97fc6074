package vn.daihoi.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The rule tables as they are written, for people who have to confirm them. */
@Component
public class RuleTables {

    /** Every table, by its name. */
    public List<Table> all() {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath:/processes/**/*.dmn");
            return Stream.of(found)
                    .map(RuleTables::read)
                    .sorted(Comparator.comparing(Table::name))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Table read(Resource resource) {
        try (var stream = resource.getInputStream()) {
            var decision = Dmn.readModelFromStream(stream)
                    .getModelElementsByType(Decision.class)
                    .iterator()
                    .next();
            var table = (DecisionTable) decision.getExpression();
            var rows = table.getRules().stream().map(rule -> row(table, rule)).toList();
            return new Table(decision.getId(), decision.getName(), description(decision), rows);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Row row(DecisionTable table, Rule rule) {
        var when = new LinkedHashMap<String, String>();
        var inputs = new ArrayList<>(table.getInputs());
        var entries = new ArrayList<>(rule.getInputEntries());
        for (int i = 0; i < inputs.size(); i++) {
            when.put(inputs.get(i).getLabel(), entries.get(i).getTextContent().strip());
        }
        var then = new LinkedHashMap<String, Cell>();
        var outputs = new ArrayList<>(table.getOutputs());
        var results = new ArrayList<>(rule.getOutputEntries());
        for (int i = 0; i < outputs.size(); i++) {
            then.put(
                    outputs.get(i).getName(),
                    new Cell(
                            outputs.get(i).getLabel(),
                            results.get(i).getTextContent().strip()));
        }
        when.values().removeIf(String::isEmpty);
        return new Row(description(rule), when, then);
    }

    private static String description(DmnElement element) {
        return element.getChildElementsByType(Description.class).stream()
                .map(Description::getTextContent)
                .map(String::strip)
                .findFirst()
                .orElse("");
    }

    public record Table(String id, String name, String description, List<Row> rows) {}

    /**
     * @param when label of the input → FEEL test; without those that say nothing
     * @param then name of the output → what it says
     */
    public record Row(String description, Map<String, String> when, Map<String, Cell> then) {}

    public record Cell(String label, String text) {}
}
