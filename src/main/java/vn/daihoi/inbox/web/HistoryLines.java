package vn.daihoi.inbox.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import vn.daihoi.inbox.CaseHistory;
import vn.daihoi.inbox.CaseTitles;
import vn.daihoi.shared.Actor;
import vn.daihoi.workflow.AnswerSheet;
import vn.daihoi.workflow.Diagrams;
import vn.daihoi.workflow.FormField;
import vn.daihoi.workflow.Forms;
import vn.daihoi.workflow.OpenTask;

/** Answers given earlier in a case, with the labels of their forms. */
@Component
class HistoryLines {

    /** Of a long preparation only the last steps matter at first sight. */
    private static final int FEW = 8;

    private final CaseHistory history;
    private final CaseTitles titles;
    private final Diagrams models;
    private final Forms forms;
    private final ObjectMapper json;

    HistoryLines(CaseHistory history, CaseTitles titles, Diagrams models, Forms forms, ObjectMapper json) {
        this.history = history;
        this.titles = titles;
        this.models = models;
        this.forms = forms;
        this.json = json;
    }

    Past of(OpenTask task, Actor actor, boolean vietnamese) {
        var near = new ArrayList<Sheet>();
        var rest = new ArrayList<Sheet>();
        var sheets = new ArrayList<>(history.visible(task, actor));
        Collections.reverse(sheets);
        for (var sheet : sheets) {
            var same = task.subject().isEmpty()
                    ? near.size() < FEW
                    : sheet.subject().equals(task.subject());
            var about = same && task.subject().isEmpty() ? about(sheet) : null;
            (same ? near : rest).add(sheet(sheet, about, vietnamese));
        }
        var shown = near.isEmpty() ? rest.subList(0, Math.min(FEW, rest.size())) : near;
        return new Past(shown, near.isEmpty() ? rest.subList(shown.size(), rest.size()) : rest);
    }

    private String about(AnswerSheet sheet) {
        return sheet.subject().isEmpty()
                ? null
                : titles.ofSubject(sheet.subject()).orElse(null);
    }

    private Sheet sheet(AnswerSheet sheet, String about, boolean vietnamese) {
        var name = vietnamese
                ? sheet.name()
                : models.english(sheet.process(), sheet.element()).orElse(sheet.name());
        return new Sheet(name, about, sheet.byName(), sheet.answeredAt(), lines(sheet, vietnamese));
    }

    private List<Line> lines(AnswerSheet sheet, boolean vietnamese) {
        var answers = parse(sheet.answers());
        return forms.require(sheet.form()).fields().stream()
                .filter(field -> answers.hasNonNull(field.key()))
                .map(field -> line(field, answers.get(field.key()), vietnamese))
                .toList();
    }

    private static Line line(FormField field, JsonNode answer, boolean vietnamese) {
        var label = field.label(vietnamese);
        return field.file()
                ? new Line(label, null, answer.asText(), null)
                : new Line(
                        label,
                        text(field, answer, vietnamese),
                        null,
                        answer.isBoolean() ? "form." + answer.asBoolean() : null);
    }

    private static String text(FormField field, JsonNode answer, boolean vietnamese) {
        if (field.type().equals("dynamiclist")) {
            return StreamSupport.stream(answer.spliterator(), false)
                    .map(row -> row(field, row, vietnamese))
                    .collect(Collectors.joining("\n"));
        }
        if (answer.isArray()) {
            return StreamSupport.stream(answer.spliterator(), false)
                    .map(value -> option(field, value.asText(), vietnamese))
                    .collect(Collectors.joining(", "));
        }
        return option(field, answer.asText(), vietnamese);
    }

    private static String row(FormField list, JsonNode row, boolean vietnamese) {
        return list.children().stream()
                .filter(cell -> cell.key() != null && row.hasNonNull(cell.key()))
                .map(cell -> cell.label(vietnamese) + ": " + text(cell, row.get(cell.key()), vietnamese))
                .collect(Collectors.joining("; "));
    }

    private static String option(FormField field, String value, boolean vietnamese) {
        return field.options(vietnamese).getOrDefault(value, value);
    }

    private JsonNode parse(String answers) {
        try {
            return json.readTree(answers);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    /**
     * Newest first.
     *
     * @param near about the same document, ballot or decision; else the last few of the case
     * @param rest of the case
     */
    record Past(List<Sheet> near, List<Sheet> rest) {}

    /** @param about title of the document, ballot or decision where the reader cannot know it; else null */
    record Sheet(String name, String about, String by, LocalDateTime at, List<Line> lines) {}

    /** @param key message for yes or no, else null; @param file id of a stored file, else null */
    record Line(String label, String text, String file, String key) {}
}
