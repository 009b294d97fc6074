package vn.daihoi.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** One component of a form as its schema states it; groups and lists have children. */
public record FormField(JsonNode json) {

    public String type() {
        return json.path("type").asText();
    }

    /** Answer key; a list answers under its {@code path}. Null for text and separators. */
    public String key() {
        var name = type().equals("dynamiclist") ? "path" : "key";
        return json.hasNonNull(name) ? json.get(name).asText() : null;
    }

    public boolean answers() {
        return key() != null && !type().equals("group");
    }

    public String label(boolean vietnamese) {
        if (!vietnamese && property("en") != null) {
            return property("en");
        }
        for (var name : List.of("label", "dateLabel", "timeLabel", "text")) {
            if (json.hasNonNull(name)) {
                return json.get(name).asText();
            }
        }
        return key();
    }

    public String description() {
        return json.path("description").asText(null);
    }

    /** Null when the schema says nothing. */
    public String property(String name) {
        return json.path("properties").path(name).asText(null);
    }

    public boolean file() {
        return "file".equals(property("control"));
    }

    public boolean steers() {
        return "true".equals(property("steers"));
    }

    public String subtype() {
        return json.path("subtype").asText("date");
    }

    public JsonNode rule(String name) {
        return json.path("validate").path(name);
    }

    public boolean required() {
        return rule("required").asBoolean(false);
    }

    /** FEEL expression with its leading {@code =}, or null. */
    public String hiddenWhen() {
        return json.path("conditional").path("hide").asText(null);
    }

    /** What is offered may be taken or something else be typed. */
    public boolean suggests() {
        return type().equals("textfield") && optionsKey() != null;
    }

    /** Options key without whose offer the field is not there at all; null where it always is. */
    public String offeredWith() {
        return property("offeredWith");
    }

    public String optionsKey() {
        return json.path("valuesKey").asText(null);
    }

    /** Value → label, as stated in the schema. */
    public Map<String, String> options(boolean vietnamese) {
        var options = new LinkedHashMap<String, String>();
        for (var option : json.path("values")) {
            var value = option.path("value").asText();
            var english = property("en." + value);
            options.put(
                    value, vietnamese || english == null ? option.path("label").asText() : english);
        }
        return options;
    }

    public List<FormField> children() {
        return StreamSupport.stream(json.path("components").spliterator(), false)
                .map(FormField::new)
                .toList();
    }

    /** Fields that answer at this level: groups without a path are only a frame. */
    static List<FormField> answering(List<FormField> fields) {
        var flat = new ArrayList<FormField>();
        for (var field : fields) {
            if (field.type().equals("group")) {
                flat.addAll(answering(field.children()));
            } else if (field.answers()) {
                flat.add(field);
            }
        }
        return flat;
    }
}
