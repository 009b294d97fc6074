package vn.daihoi.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What models send and record has words of its own in both languages. */
class MailTextsTest {

    private static final Pattern TEMPLATE = Pattern.compile("inputParameter name=\"template\">([\\w.-]+)<");
    private static final Pattern KIND = Pattern.compile("inputParameter name=\"kind\">([\\w.-]+)<");

    @ParameterizedTest
    @MethodSource("templates")
    void isWrittenInBothLanguages(String template) throws IOException {
        for (var language : new String[] {"", "_en"}) {
            assertThat(texts(language)).containsKeys("mail." + template + ".subject", "mail." + template + ".lead");
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isCalledByANameInTheJournal(String kind) throws IOException {
        for (var language : new String[] {"", "_en"}) {
            assertThat(texts(language)).containsKey("journal.kind." + kind);
        }
    }

    static Stream<String> templates() throws IOException {
        return named(TEMPLATE);
    }

    static Stream<String> kinds() throws IOException {
        return named(KIND);
    }

    private static Stream<String> named(Pattern input) throws IOException {
        var names = new TreeSet<String>();
        try (var models = Files.walk(Path.of("processes"))) {
            for (var model :
                    models.filter(file -> file.toString().endsWith(".bpmn")).toList()) {
                input.matcher(Files.readString(model)).results().forEach(found -> names.add(found.group(1)));
            }
        }
        assertThat(names).isNotEmpty();
        return names.stream();
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/messages" + language + ".properties"))) {
            texts.load(file);
        }
        return texts;
    }
}
