package vn.daihoi.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** A {@code .form} file: Camunda Forms, schemaVersion 16. */
public record FormSchema(String id, JsonNode json) {

    public FormSchema(JsonNode json) {
        this(json.path("id").asText(), json);
    }

    public List<FormField> components() {
        return StreamSupport.stream(json.path("components").spliterator(), false)
                .map(FormField::new)
                .toList();
    }

    /** Fields that have an answer, groups opened; the columns of a list stay inside it. */
    public List<FormField> fields() {
        return FormField.answering(components());
    }
}
