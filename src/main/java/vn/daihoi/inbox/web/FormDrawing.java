package vn.daihoi.inbox.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.daihoi.workflow.Choice;
import vn.daihoi.workflow.FeelConditions;
import vn.daihoi.workflow.FormField;
import vn.daihoi.workflow.FormSchema;

/** Draws a form with what was typed, what the handler offers and what was refused. */
class FormDrawing {

    private static final Pattern WORD = Pattern.compile("[A-Za-z]\\w*");

    private final FeelConditions conditions;
    private final boolean vietnamese;
    private final Map<String, Object> offered;
    private final Map<String, String> errors;

    FormDrawing(
            FeelConditions conditions, boolean vietnamese, Map<String, Object> offered, Map<String, String> errors) {
        this.conditions = conditions;
        this.vietnamese = vietnamese;
        this.offered = offered;
        this.errors = errors;
    }

    List<FieldView> draw(FormSchema schema, Map<String, Object> typed) {
        return level(schema.components(), typed, "");
    }

    private List<FieldView> level(List<FormField> components, Map<String, Object> typed, String place) {
        var answers = answers(components, typed, new HashMap<>());
        var decisive = decisive(components);
        var views = new ArrayList<FieldView>();
        for (var component : components) {
            if (!conditions.hidden(component, answers) && !nothingToChoose(component) && isOffered(component)) {
                views.add(view(component, typed, place, decisive));
            }
        }
        return views;
    }

    /** Rows that begin with a choice are of no use where nothing is offered. */
    private boolean nothingToChoose(FormField field) {
        return field.type().equals("dynamiclist")
                && !field.required()
                && field.children().stream()
                        .anyMatch(cell -> cell.required()
                                && cell.offeredWith() == null
                                && !cell.suggests()
                                && cell.optionsKey() != null
                                && options(cell).isEmpty());
    }

    private boolean isOffered(FormField field) {
        var key = field.offeredWith();
        return key == null || offered.get(key) instanceof List<?> list && !list.isEmpty();
    }

    private FieldView view(FormField field, Map<String, Object> typed, String place, List<String> decisive) {
        var group = field.type().equals("group");
        var path = place + (field.key() == null ? field.json().path("id").asText() : field.key());
        return new FieldView(
                field,
                path,
                field.label(vietnamese),
                description(field),
                texts(typed.get(field.key())),
                options(field),
                errors.get(path),
                group ? level(field.children(), typed, place) : List.of(),
                field.type().equals("dynamiclist") ? rows(field, typed.get(field.key()), path) : List.of(),
                !place.isEmpty(),
                decisive.contains(field.key()));
    }

    private List<List<FieldView>> rows(FormField list, Object typed, String path) {
        var given = PostedForm.isRows(typed) ? PostedForm.rows(typed) : List.<Map<String, Object>>of();
        var wanted = given.isEmpty() ? list.json().path("defaultRepetitions").asInt(1) : given.size();
        var rows = new ArrayList<List<FieldView>>();
        for (int number = 0; number < wanted; number++) {
            var row = number < given.size() ? given.get(number) : Map.<String, Object>of();
            rows.add(level(list.children(), row, path + "[" + number + "]."));
        }
        return rows;
    }

    private String description(FormField field) {
        var english = field.property("en.description");
        return vietnamese || english == null ? field.description() : english;
    }

    private List<Choice> options(FormField field) {
        if (field.optionsKey() != null) {
            return offered.get(field.optionsKey()) instanceof List<?> list
                    ? list.stream().map(Choice.class::cast).toList()
                    : List.of();
        }
        return field.options(vietnamese).entrySet().stream()
                .map(option -> new Choice(option.getKey(), option.getValue()))
                .toList();
    }

    private static List<String> texts(Object value) {
        if (value == null || PostedForm.isRows(value)) {
            return List.of();
        }
        return value instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of(value.toString());
    }

    /** Answers as conditions see them; a frame adds those of its children. */
    private static Map<String, Object> answers(
            List<FormField> components, Map<String, Object> typed, Map<String, Object> answers) {
        components.forEach(field -> {
            if (field.type().equals("group")) {
                answers(field.children(), typed, answers);
            } else if (field.key() != null) {
                answers.put(field.key(), answer(field, typed.get(field.key())));
            }
        });
        return answers;
    }

    private static Object answer(FormField field, Object typed) {
        var text = typed == null ? "" : typed.toString();
        return switch (field.type()) {
            case "checkbox" -> text.equals("true") || text.equals("on");
            case "checklist" -> texts(typed);
            case "number" -> text.matches("-?\\d+([.,]\\d+)?") ? new BigDecimal(text.replace(',', '.')) : null;
            default -> text.isBlank() ? null : typed;
        };
    }

    /** Keys that some condition of this level names. */
    private static List<String> decisive(List<FormField> components) {
        return components.stream()
                .flatMap(field ->
                        java.util.stream.Stream.concat(java.util.stream.Stream.of(field), field.children().stream()))
                .filter(field -> field.hiddenWhen() != null)
                .flatMap(field -> WORD.matcher(field.hiddenWhen()).results().map(match -> match.group()))
                .distinct()
                .toList();
    }
}
