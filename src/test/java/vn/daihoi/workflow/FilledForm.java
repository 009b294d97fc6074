package vn.daihoi.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A form as somebody might post it: every field filled within its rules, choices by number. */
final class FilledForm {

    private static final List<String> OFFERED = List.of("offered-1", "offered-2");
    private static final List<String> EXAMPLES = List.of("2025-2030", "T-10d", "10wd", "NQ/ĐH");
    private static final String WORDS =
            "Đại hội điểm – nghị quyết số 5 “Đổi mới” \"Lời dẫn\", phường Ô Chợ Dừa\nƯ Ơ Ẵ Ỹ";

    private final FormSchema form;

    FilledForm(FormSchema form) {
        this.form = form;
    }

    /** Options key → what a handler would offer. */
    Map<String, List<String>> offered() {
        var offered = new HashMap<String, List<String>>();
        collectOffered(form.components(), offered);
        return offered;
    }

    private static void collectOffered(List<FormField> components, Map<String, List<String>> offered) {
        for (var component : components) {
            if (component.optionsKey() != null) {
                offered.put(component.optionsKey(), OFFERED);
            }
            collectOffered(component.children(), offered);
        }
    }

    /** One post for each combination of the answers that conditions of the form ask about. */
    List<Map<String, Object>> variants() {
        var variants = List.of(Map.<String, Object>of());
        for (var field : asked(form.components())) {
            variants = variants.stream()
                    .flatMap(one -> values(field).stream().map(value -> with(one, field.key(), value)))
                    .toList();
        }
        return variants.stream()
                .map(choices -> fill(form.components(), choices))
                .toList();
    }

    private static Map<String, Object> with(Map<String, Object> choices, String key, Object value) {
        var more = new HashMap<>(choices);
        more.put(key, value);
        return more;
    }

    /** Fields, at any level, whose key a condition names. */
    private List<FormField> asked(List<FormField> components) {
        var named = new ArrayList<FormField>();
        for (var component : components) {
            if (component.answers() && conditions(form.components()).contains(" " + component.key() + " ")) {
                named.add(component);
            }
            named.addAll(asked(component.children()));
        }
        return named;
    }

    private static String conditions(List<FormField> components) {
        var text = new StringBuilder(" ");
        for (var component : components) {
            if (component.hiddenWhen() != null) {
                text.append(component.hiddenWhen().replaceAll("\"[^\"]*\"", "").replaceAll("\\W+", " "))
                        .append(' ');
            }
            text.append(conditions(component.children()));
        }
        return text.toString();
    }

    private static List<?> values(FormField field) {
        return switch (field.type()) {
            case "checkbox" -> List.of("on", "");
            case "radio", "select", "checklist" ->
                List.copyOf(field.options(true).keySet());
            default -> List.of(value(field), field.rule("required").asBoolean() ? value(field) : "");
        };
    }

    private Map<String, Object> fill(List<FormField> components, Map<String, Object> choices) {
        var filled = new LinkedHashMap<String, Object>();
        for (var field : FormField.answering(components)) {
            filled.put(
                    field.key(),
                    field.type().equals("dynamiclist")
                            ? List.of(fill(field.children(), choices), fill(field.children(), choices))
                            : choices.getOrDefault(field.key(), value(field)));
        }
        return filled;
    }

    private static Object value(FormField field) {
        return switch (field.type()) {
            case "checkbox" -> "on";
            case "radio", "select" ->
                field.optionsKey() != null
                        ? "offered-2"
                        : field.options(true).keySet().iterator().next();
            case "checklist" ->
                field.optionsKey() != null
                        ? OFFERED
                        : List.copyOf(field.options(true).keySet());
            case "number" -> number(field);
            case "datetime" -> moment(field);
            default -> text(field);
        };
    }

    private static String number(FormField field) {
        var least = field.rule("min").asInt(1);
        var most = field.rule("max").asInt(Integer.MAX_VALUE);
        return String.valueOf(Math.min(most, Math.max(least, 7)));
    }

    private static String moment(FormField field) {
        return switch (field.subtype()) {
            case "datetime" -> "2025-01-09T07:30";
            case "time" -> "07:30";
            default -> "2024-02-29";
        };
    }

    private static String text(FormField field) {
        if (field.rule("pattern").isTextual()) {
            return matching(field);
        }
        var words = field.type().equals("textarea") ? WORDS.repeat(2) : WORDS.replace('\n', ' ');
        return words.substring(
                        0, Math.min(words.length(), field.rule("maxLength").asInt(words.length())))
                .strip();
    }

    private static String matching(FormField field) {
        return EXAMPLES.stream()
                .filter(example -> example.matches(field.rule("pattern").asText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no example for " + field.rule("pattern")));
    }
}
