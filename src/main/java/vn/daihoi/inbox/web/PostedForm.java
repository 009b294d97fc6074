package vn.daihoi.inbox.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Posted parameters as the nested answers they mean: {@code candidates[0].votes} is the cell of a row. */
final class PostedForm {

    private static final Pattern CELL = Pattern.compile("([A-Za-z]\\w*)\\[(\\d{1,3})]\\.(.+)");
    private static final List<String> BUTTONS = List.of("_", "add:", "remove:", "upload:");

    private PostedForm() {}

    /** @return key → text, list of texts, or list of rows; what fits no pattern stays under its own name and is refused later */
    static Map<String, Object> read(Map<String, String[]> parameters) {
        var answers = new LinkedHashMap<String, Object>();
        parameters.entrySet().stream()
                .filter(entry -> BUTTONS.stream().noneMatch(entry.getKey()::startsWith))
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> put(answers, entry.getKey(), entry.getValue()));
        return answers;
    }

    /** Without the rows in which nothing was typed. */
    static Map<String, Object> withoutBlankRows(Map<String, Object> answers) {
        var kept = new LinkedHashMap<String, Object>();
        answers.forEach((key, value) -> kept.put(key, isRows(value) ? filled(rows(value)) : value));
        return kept;
    }

    static void put(Map<String, Object> answers, String name, String... values) {
        var cell = CELL.matcher(name);
        if (cell.matches() && (!answers.containsKey(cell.group(1)) || isRows(answers.get(cell.group(1))))) {
            var rows = rows(answers.computeIfAbsent(cell.group(1), key -> new ArrayList<Map<String, Object>>()));
            var number = Integer.parseInt(cell.group(2));
            while (rows.size() <= number) {
                rows.add(new LinkedHashMap<>());
            }
            put(rows.get(number), cell.group(3), values);
        } else {
            answers.put(name, values.length == 1 ? values[0] : List.of(values));
        }
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> rows(Object value) {
        return (List<Map<String, Object>>) value;
    }

    static boolean isRows(Object value) {
        return value instanceof List<?> list && list.stream().allMatch(Map.class::isInstance);
    }

    private static List<Map<String, Object>> filled(List<Map<String, Object>> rows) {
        return rows.stream()
                .map(PostedForm::withoutBlankRows)
                .filter(row -> !blank(row))
                .toList();
    }

    static boolean blank(Map<String, Object> row) {
        return row.values().stream()
                .allMatch(value -> value instanceof List<?> list
                        ? list.isEmpty()
                        : value.toString().isBlank());
    }
}
