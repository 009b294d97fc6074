package vn.daihoi.inbox.web;

import java.util.List;
import vn.daihoi.workflow.Choice;
import vn.daihoi.workflow.FormField;

/**
 * One component of a form as it is drawn now.
 *
 * @param path name of its input: {@code title}, {@code candidates[0].votes}
 * @param values what was chosen or typed; one text for most fields
 * @param error in words, or null
 * @param rows of a list, each with its own fields
 * @param refreshes true where other components appear or vanish with its answer
 */
record FieldView(
        FormField field,
        String path,
        String label,
        String description,
        List<String> values,
        List<Choice> options,
        String error,
        List<FieldView> children,
        List<List<FieldView>> rows,
        boolean inRow,
        boolean refreshes) {

    public String type() {
        return field.file() ? "file" : field.type();
    }

    public String id() {
        return id(path);
    }

    static String id(String path) {
        return "f-" + path.replaceAll("[^A-Za-z0-9]+", "-");
    }

    public String value() {
        return values.isEmpty() ? "" : values.get(0);
    }

    public boolean chosen(String value) {
        return values.contains(value);
    }

    public boolean ticked() {
        return values.contains("true") || values.contains("on");
    }

    public boolean required() {
        return field.required();
    }

    public boolean addable() {
        return field.json().path("allowAddRemove").asBoolean(true);
    }

    public boolean fixed() {
        return field.json().path("readonly").asBoolean(false)
                || field.json().path("disabled").asBoolean(false);
    }

    public String inputType() {
        return switch (field.subtype()) {
            case "datetime" -> "datetime-local";
            case "time" -> "time";
            default -> "date";
        };
    }

    public String accept() {
        return field.property("accept");
    }

    public Integer longest() {
        return field.rule("maxLength").isNumber() ? field.rule("maxLength").asInt() : null;
    }

    /** {@code aria-describedby} of the input. */
    public String describedBy() {
        var hint = description == null ? "" : id() + "-hint ";
        return (hint + (error == null ? "" : id() + "-error")).strip();
    }

    public List<TextBlock> blocks() {
        return TextBlock.read(label);
    }
}
