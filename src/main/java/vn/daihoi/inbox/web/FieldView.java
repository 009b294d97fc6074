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

    /** As many characters fit into a cell of a row, and into a whole row. */
    private static final int FITS = 30;

    private static final int FITS_ALONE = 80;

    private static final int MANY = 5;

    public String type() {
        return field.file() ? "file" : field.type();
    }

    public String id() {
        return id(path);
    }

    static String id(String path) {
        return "f-" + path.replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** Id of the list that an input suggests; null where it suggests nothing. */
    public String suggestions() {
        return field.suggests() && !options.isEmpty() ? id() + "-list" : null;
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

    /** Text of what is chosen where it may not fit into the box. */
    public String longChoice() {
        return options.stream()
                .filter(option -> type().equals("select") && chosen(option.value()))
                .map(Choice::label)
                .filter(label -> label.length() > FITS_ALONE)
                .findFirst()
                .orElse(null);
    }

    /** Needs the whole width among the other cells of its row. */
    public boolean wide() {
        return inRow
                && (type().equals("textarea")
                        || type().equals("file")
                        || field.suggests()
                        || options.size() > MANY && !type().equals("select")
                        || type().equals("select")
                                && options.stream()
                                        .anyMatch(option -> option.label().length() > FITS));
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

    /** {@code DOCX, PDF}. */
    public String fileTypes() {
        return accept().toUpperCase(java.util.Locale.ROOT).replace(".", "").replace(",", ", ");
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
