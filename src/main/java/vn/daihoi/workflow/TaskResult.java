package vn.daihoi.workflow;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the domain made of an answer: values for the gateways, or refusals at their fields.
 *
 * @param steering variable → value
 * @param refusals empty when accepted
 */
public record TaskResult(Map<String, Object> steering, List<FieldError> refusals) {

    public static TaskResult done(ProcessVariable.Value... steering) {
        var map = new HashMap<String, Object>();
        Arrays.stream(steering).forEach(value -> map.put(value.name(), value.value()));
        return new TaskResult(map, List.of());
    }

    public static TaskResult refuse(String field, String message, Object... arguments) {
        return new TaskResult(Map.of(), List.of(new FieldError(field, message, List.of(arguments))));
    }

    public static TaskResult refuse(List<FieldError> refusals) {
        return new TaskResult(Map.of(), refusals);
    }

    public boolean accepted() {
        return refusals.isEmpty();
    }
}
