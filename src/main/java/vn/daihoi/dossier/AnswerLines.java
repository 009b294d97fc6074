package vn.daihoi.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Fact;
import vn.daihoi.workflow.AnswerSheet;
import vn.daihoi.workflow.FormField;
import vn.daihoi.workflow.Forms;

/** An answer as people read it: the labels of its form, the words of its options. */
@Component
class AnswerLines {

    private final Forms forms;
    private final ObjectMapper json;

    AnswerLines(Forms forms, ObjectMapper json) {
        this.forms = forms;
        this.json = json;
    }

    List<Fact> of(AnswerSheet sheet) {
        try {
            var answers = json.readTree(sheet.answers());
            return facts(forms.require(sheet.form()).fields(), answers);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("answer sheet " + sheet.id() + " is no JSON", damaged);
        }
    }

    private static List<Fact> facts(List<FormField> fields, JsonNode answers) {
        var facts = new ArrayList<Fact>();
        for (var field : fields) {
            var answer = answers.path(field.key());
            if (field.type().equals("dynamiclist")) {
                answer.forEach(row -> facts.add(new Fact(field.label(true), row(field, row))));
            } else if (!answer.isMissingNode() && !answer.isNull()) {
                facts.add(new Fact(field.label(true), words(field, answer)));
            }
        }
        return facts;
    }

    private static String row(FormField list, JsonNode row) {
        var words = new StringJoiner("; ");
        for (var column : list.children()) {
            if (column.key() != null && row.hasNonNull(column.key())) {
                words.add(column.label(true) + ": " + words(column, row.get(column.key())));
            }
        }
        return words.toString();
    }

    private static String words(FormField field, JsonNode answer) {
        if (answer.isArray()) {
            var all = new StringJoiner(", ");
            answer.forEach(one -> all.add(words(field, one)));
            return all.toString();
        }
        if (answer.isBoolean()) {
            return answer.asBoolean() ? "Có" : "Không";
        }
        return field.options(true).getOrDefault(answer.asText(), answer.asText());
    }
}
