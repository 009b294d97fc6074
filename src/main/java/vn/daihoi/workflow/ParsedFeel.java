package vn.daihoi.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** FEEL with every expression parsed once, and every plain test decided once for an input: there are few of them, asked over and over. */
final class ParsedFeel implements FeelEngine {

    /** A test that mentions nothing but values: what it says depends on the input alone. */
    private static final Pattern VALUES_ONLY =
            Pattern.compile("(?:\"[^\"]*\"|[-\\d.,<>=\\[\\]()\\s]|not|true|false|null)*");

    private static final int REMEMBERED = 10_000;

    private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();
    private final Map<String, ParsedExpression> expressions = new ConcurrentHashMap<>();
    private final Map<String, ParsedExpression> tests = new ConcurrentHashMap<>();
    private final Map<Asked, Boolean> answered = new ConcurrentHashMap<>();

    @Override
    @SuppressWarnings("unchecked")
    public <T> T evaluateSimpleExpression(String text, VariableContext context) {
        var expression = expressions.computeIfAbsent(text, unread -> parsed(unread, feel::parseExpression));
        return (T) result(text, feel.evaluate(expression, values(context)));
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String text, String input, VariableContext context) {
        var values = values(context);
        return VALUES_ONLY.matcher(text).matches()
                ? remembered(new Asked(text, values.get(input)), asked -> test(text, asked.input(), values))
                : test(text, values.get(input), values);
    }

    private boolean remembered(Asked asked, Function<Asked, Boolean> test) {
        if (answered.size() > REMEMBERED) {
            answered.clear();
        }
        return answered.computeIfAbsent(asked, test);
    }

    private boolean test(String text, Object input, Map<String, Object> values) {
        var test = tests.computeIfAbsent(text, unread -> parsed(unread, feel::parseUnaryTests));
        return Boolean.TRUE.equals(result(text, feel.evaluateWithInput(test, input, values)));
    }

    private static Map<String, Object> values(VariableContext context) {
        var values = new HashMap<String, Object>();
        context.keySet().forEach(name -> values.put(name, context.resolve(name).getValue()));
        return values;
    }

    private static ParsedExpression parsed(String text, Function<String, ParseResult> parser) {
        var parsed = parser.apply(text);
        if (parsed.isFailure()) {
            throw new FeelException(
                    "cannot read " + text + ": " + parsed.failure().message());
        }
        return parsed.parsedExpression();
    }

    private static Object result(String text, EvaluationResult evaluated) {
        if (evaluated.isFailure()) {
            throw new FeelException(
                    "cannot decide " + text + ": " + evaluated.failure().message());
        }
        return evaluated.result();
    }

    private record Asked(String test, Object input) {}
}
