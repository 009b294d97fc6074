package vn.daihoi.inbox.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One line of the summary above a refused form.
 *
 * @param label of the field; the bare name where the form has no such field
 */
record Refusal(String id, String label, String text) {

    static List<Refusal> list(List<FieldView> fields, Map<String, String> words) {
        var labels = new HashMap<String, String>();
        collect(fields, "", labels);
        var list = new ArrayList<Refusal>();
        words.forEach((path, text) -> list.add(new Refusal(FieldView.id(path), labels.getOrDefault(path, path), text)));
        return list;
    }

    private static void collect(List<FieldView> fields, String before, Map<String, String> labels) {
        for (var field : fields) {
            labels.put(field.path(), before + field.label());
            collect(field.children(), before, labels);
            for (int row = 0; row < field.rows().size(); row++) {
                collect(field.rows().get(row), field.label() + " (" + (row + 1) + ") – ", labels);
            }
        }
    }
}
