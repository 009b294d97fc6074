package vn.daihoi.rehearsal.cast;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.workflow.AnswerSheet;
import vn.daihoi.workflow.AnswerSheets;

/** What was answered before in the same case, about the same document or ballot. */
@Component
@Profile("rehearsal")
class Recall {

    private final AnswerSheets sheets;
    private final ObjectMapper json;

    Recall(AnswerSheets sheets, ObjectMapper json) {
        this.sheets = sheets;
        this.json = json;
    }

    /** The latest answer to a form. */
    Optional<JsonNode> answers(Scene scene, String form) {
        return sheets.of(scene.task().caseId()).stream()
                .filter(sheet -> sheet.form().equals(form)
                        && sheet.subject().equals(scene.task().subject()))
                .max(Comparator.comparing(AnswerSheet::answeredAt))
                .map(this::read);
    }

    int number(Scene scene, String form, String field) {
        return answers(scene, form)
                .map(answer -> answer.path(field).asInt())
                .orElseThrow(() -> new IllegalStateException("nobody answered " + form + " before"));
    }

    private JsonNode read(AnswerSheet sheet) {
        try {
            return json.readTree(sheet.answers());
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }
}
