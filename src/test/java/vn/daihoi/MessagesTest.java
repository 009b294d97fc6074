package vn.daihoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.organisation.Role;
import vn.daihoi.testing.tasks.Models;

class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern USED = Pattern.compile("#\\{([\\w.-]+)[}(]");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final Pattern SPOKEN =
            Pattern.compile("[\\s\"](title|alt|placeholder|aria-label|label|content)=\"([^\"]*)\"");
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
            var text = TAG.matcher(Files.readString(template)).replaceAll(" ");
            LETTERS.matcher(text).results().forEach(word -> literal.add(template + ": " + word.group()));
        }
        assertThat(literal).isEmpty();
    }

    @Test
    void whatBrowsersShowOrReadAloudComesFromTheMessages() throws IOException {
        var literal = new ArrayList<String>();
        for (var template : files(RESOURCES.resolve("templates"), ".html")) {
            SPOKEN.matcher(Files.readString(template))
                    .results()
                    .filter(found -> LETTERS.matcher(found.group(2)).find())
                    .filter(found -> !found.group(2).startsWith("width=device-width"))
                    .forEach(
                            found -> literal.add(template + ": " + found.group().strip()));
        }
        assertThat(literal).isEmpty();
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        assertThat(vietnamese.stringPropertyNames())
                .allSatisfy(key -> assertThat(arguments(english, key)).as(key).isEqualTo(arguments(vietnamese, key)));
    }

    private static Set<String> arguments(Properties texts, String key) {
        return ARGUMENT.matcher(texts.getProperty(key))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void processesAndTheirStagesHaveNamesInBothLanguages() {
        for (var process : Models.all()) {
            var stage = "stage." + process.id();
            assertThat(vietnamese.getProperty(stage)).as(stage).isNotBlank();
            assertThat(english.getProperty(stage)).as(stage).isNotBlank().isNotEqualTo(vietnamese.getProperty(stage));
            assertThat(process.name()).as(process.id()).isNotBlank();
            assertThat(process.english()).as(process.id()).isNotBlank().isNotEqualTo(process.name());
        }
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
    void rolesAndTypesHaveNames() {
        var keys = new ArrayList<String>();
        for (var role : Role.values()) {
            keys.add(role.messageKey());
            keys.add("role.seat." + role);
        }
        for (var type : OrganisationType.values()) {
            keys.add("organisation.type." + type);
        }
        assertThat(vietnamese.stringPropertyNames()).containsAll(keys);
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
