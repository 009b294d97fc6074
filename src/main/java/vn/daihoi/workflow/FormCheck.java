package vn.daihoi.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Holds what was posted against the schema of the form: every field is read by its type or refused at its place. */
class FormCheck {

    private final FeelConditions conditions;
    private final List<FieldError> errors = new ArrayList<>();
    private final Map<String, List<String>> offered;

    FormCheck(FeelConditions conditions, Map<String, List<String>> offered) {
        this.conditions = conditions;
        this.offered = offered;
    }

    /**
     * @param posted key → text, list of text, or list of rows (maps of the same shape)
     * @return answers by type; hidden and empty fields are absent
     */
    Map<String, Object> read(FormSchema schema, Map<String, ?> posted) {
        return readAll(schema.components(), posted, "");
    }

    List<FieldError> errors() {
        return errors;
    }

    private Map<String, Object> readAll(List<FormField> components, Map<String, ?> posted, String place) {
        var fields = FormField.answering(components);
        refuseUnknown(fields, posted, place);
        var answers = new LinkedHashMap<String, Object>();
        fields.forEach(field -> {
            var answer = readOne(field, posted.get(field.key()), place + field.key());
            if (answer != null) {
                answers.put(field.key(), answer);
            }
        });
        return withoutHidden(components, answers, place);
    }

    /** Conditions see the answers given, so hidden fields fall away after all were read. */
    private Map<String, Object> withoutHidden(List<FormField> components, Map<String, Object> answers, String place) {
        for (var component : components) {
            if (conditions.hidden(component, answers) || !offered(component)) {
                var keys = component.type().equals("group")
                        ? FormField.answering(component.children())
                        : FormField.answering(List.of(component));
                keys.forEach(field -> {
                    answers.remove(field.key());
                    errors.removeIf(error -> error.field().equals(place + field.key())
                            || error.field().startsWith(place + field.key() + "["));
                });
            }
        }
        return answers;
    }

    private boolean offered(FormField component) {
        var key = component.offeredWith();
        return key == null || !offered.getOrDefault(key, List.of()).isEmpty();
    }

    private void refuseUnknown(List<FormField> fields, Map<String, ?> posted, String place) {
        var known = fields.stream().map(FormField::key).toList();
        posted.keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> refuse(place + key, "form.error.unknown"));
    }

    private Object readOne(FormField field, Object posted, String place) {
        if (field.type().equals("dynamiclist")) {
            return readRows(field, posted, place);
        }
        var read = FieldReader.of(field).read(posted);
        if (read.error() != null) {
            refuse(place, read.error(), read.arguments());
            return null;
        }
        if (read.empty()) {
            if (field.required()) {
                refuse(place, field.type().equals("checkbox") ? "form.error.tick" : "form.error.required");
            }
            return field.type().equals("checkbox") && !field.required() ? Boolean.FALSE : null;
        }
        checkOffer(field, read.value(), place);
        return read.value();
    }

    private Object readRows(FormField field, Object posted, String place) {
        var rows = new ArrayList<Map<String, Object>>();
        if (posted instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i) instanceof Map<?, ?> row) {
                    @SuppressWarnings("unchecked")
                    var columns = (Map<String, ?>) row;
                    rows.add(readAll(field.children(), columns, place + "[" + i + "]."));
                } else {
                    refuse(place, "form.error.type");
                }
            }
        } else if (posted != null) {
            refuse(place, "form.error.type");
        }
        if (rows.isEmpty() && field.required()) {
            refuse(place, "form.error.row");
        }
        return rows.isEmpty() ? null : rows;
    }

    private void checkOffer(FormField field, Object value, String place) {
        var allowed = field.optionsKey() != null
                ? offered.getOrDefault(field.optionsKey(), List.of())
                : List.copyOf(field.options(true).keySet());
        if (!List.of("select", "radio", "checklist").contains(field.type())) {
            return;
        }
        var chosen = value instanceof List<?> many ? many : List.of(value);
        if (!allowed.containsAll(chosen)) {
            refuse(place, "form.error.option");
        }
    }

    private void refuse(String place, String message, Object... arguments) {
        errors.add(new FieldError(place, message, List.of(arguments)));
    }
}
