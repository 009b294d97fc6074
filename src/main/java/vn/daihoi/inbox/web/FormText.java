package vn.daihoi.inbox.web;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.daihoi.workflow.Choice;
import vn.daihoi.workflow.FormField;

/** Values that a handler offers, as a browser would have posted them. */
final class FormText {

    private FormText() {}

    static Map<String, Object> asPosted(Map<String, Object> offered) {
        var texts = new LinkedHashMap<String, Object>();
        offered.forEach((key, value) -> {
            if (value != null && !choices(value)) {
                texts.put(key, text(value));
            }
        });
        return texts;
    }

    static Map<String, Object> defaults(List<FormField> fields) {
        var defaults = new LinkedHashMap<String, Object>();
        fields.forEach(field -> {
            if (field.json().hasNonNull("defaultValue")) {
                defaults.put(field.key(), field.json().get("defaultValue").asText());
            }
        });
        return defaults;
    }

    private static boolean choices(Object value) {
        return value instanceof List<?> list && !list.isEmpty() && list.stream().allMatch(Choice.class::isInstance);
    }

    private static Object text(Object value) {
        if (value instanceof List<?> list) {
            return new ArrayList<>(list.stream().map(FormText::text).toList());
        }
        if (value instanceof Map<?, ?> row) {
            var texts = new LinkedHashMap<String, Object>();
            row.forEach((key, cell) -> texts.put(key.toString(), cell == null ? "" : text(cell)));
            return texts;
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        return value instanceof LocalDateTime moment
                ? moment.truncatedTo(ChronoUnit.MINUTES).toString()
                : value.toString();
    }
}
