package vn.daihoi.workflow;

import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Decides by FEEL whether a component of a form is hidden for the answers given. */
@Component
public class FeelConditions {

    private final FeelEngine feel = new ParsedFeel();

    /** A condition that cannot be decided hides nothing: a field too many is better than an answer lost. */
    public boolean hidden(FormField component, Map<String, Object> answers) {
        var condition = component.hiddenWhen();
        return condition != null && holds(condition.substring(condition.indexOf('=') + 1), answers);
    }

    private boolean holds(String expression, Map<String, Object> answers) {
        var context = Variables.createVariables();
        answers.forEach((key, value) -> context.putValue(key, plain(value)));
        Object verdict = feel.evaluateSimpleExpression(expression, context.asVariableContext());
        return Boolean.TRUE.equals(verdict);
    }

    private static Object plain(Object value) {
        return value instanceof BigDecimal number
                ? number.doubleValue()
                : value instanceof Temporal ? value.toString() : value;
    }
}
