package vn.daihoi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.organisation.Role;

class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern USED = Pattern.compile("#\\{([\\w.-]+)[}(]");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern TAG =
            Pattern.compile("<style[^>]*>.*?</style>|<(?:\"[^\"]*\"|'[^']*'|[^>\"'])*>", Pattern.DOTALL);

    private final Properties vietnamese = read("messages.properties");
    private final Properties english = read("messages_en.properties");

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(vietnamese.stringPropertyNames());
        assertThat(vietnamese.values()).doesNotContain("");
        assertThat(english.values()).doesNotContain("");
    }

    @Test
    void templatesHoldNoTextOfTheirOwn() throws IOException {
        var literal = new ArrayList<String>();
        for (var template : files(RESOURCES.resolve("templates"), ".html")) {
            if (!template.toString().contains("mail")) {
                var text = TAG.matcher(Files.readString(template)).replaceAll(" ");
                LETTERS.matcher(text).results().forEach(word -> literal.add(template + ": " + word.group()));
            }
        }
        assertThat(literal).isEmpty();
    }

    @Test
    void everyTextThatATemplateNamesExists() throws IOException {
        var missing = new ArrayList<String>();
        for (var template : files(RESOURCES.resolve("templates"), ".html")) {
            USED.matcher(Files.readString(template))
                    .results()
                    .map(use -> use.group(1))
                    .filter(key -> !vietnamese.containsKey(key))
                    .forEach(key -> missing.add(template + ": " + key));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void rolesTypesAndStagesHaveNames() throws IOException {
        var keys = new ArrayList<String>();
        for (var role : Role.values()) {
            keys.add(role.messageKey());
            keys.add("role.seat." + role);
        }
        for (var type : OrganisationType.values()) {
            keys.add("organisation.type." + type);
        }
        for (var model : files(Path.of("processes"), ".bpmn")) {
            keys.add("stage." + model.getFileName().toString().replace(".bpmn", ""));
        }
        keys.remove("stage.probe");
        assertThat(vietnamese.stringPropertyNames()).containsAll(keys);
    }

    @Test
    void everyFormIsBilingual() throws IOException {
        var missing = new ArrayList<String>();
        for (var form : files(Path.of("forms"), ".form")) {
            collect(new ObjectMapper().readTree(form.toFile()).path("components"), form, missing);
        }
        assertThat(missing).isEmpty();
    }

    private static void collect(JsonNode components, Path form, List<String> missing) {
        for (var component : components) {
            var properties = component.path("properties");
            var type = component.path("type").asText();
            if (!List.of("separator", "spacer").contains(type)
                    && properties.path("en").asText("").isBlank()) {
                missing.add(form + ": " + component.path("id").asText());
            }
            for (var option : component.path("values")) {
                var value = option.path("value").asText();
                if (properties.path("en." + value).asText("").isBlank()) {
                    missing.add(form + ": " + component.path("id").asText() + " = " + value);
                }
            }
            collect(component.path("components"), form, missing);
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(ending)).toList();
        }
    }

    private static Properties read(String name) {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(name))) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return properties;
    }
}
