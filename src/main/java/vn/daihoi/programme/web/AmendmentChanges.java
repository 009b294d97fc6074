package vn.daihoi.programme.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.daihoi.plan.AmendmentText.Change;
import vn.daihoi.plan.Finding;
import vn.daihoi.plan.FindingText;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.FieldError;

/** Rows "path → value" of a form, and what the check of the plan says of them. */
@Component
class AmendmentChanges {

    private static final String UNKNOWN = "unknownPlace";

    private final FindingText texts;

    AmendmentChanges(FindingText texts) {
        this.texts = texts;
    }

    List<Change> read(List<Answers> rows) {
        return rows.stream()
                .map(row ->
                        new Change(row.text("path").strip(), row.text("value").strip()))
                .toList();
    }

    List<Map<String, Object>> show(List<Change> changes) {
        return changes.stream()
                .map(change -> Map.<String, Object>of("path", change.path(), "value", change.value()))
                .toList();
    }

    /** Each error at its row; what belongs to no row stands at the list. */
    List<FieldError> refusals(String list, List<Change> changes, List<Finding> errors) {
        var refusals = new ArrayList<FieldError>();
        for (var error : errors) {
            var text = texts.of(error, LocaleContextHolder.getLocale());
            refusals.add(new FieldError(place(list, changes, error), "programme.error.change", List.of(text)));
        }
        return refusals;
    }

    private static String place(String list, List<Change> changes, Finding error) {
        for (int row = 0; row < changes.size(); row++) {
            if (error.path().contains(".set[\"" + changes.get(row).path() + "\"]")) {
                var column = error.message().endsWith(UNKNOWN) ? "path" : "value";
                return list + "[" + row + "]." + column;
            }
        }
        return list;
    }
}
