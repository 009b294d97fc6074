package vn.daihoi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import vn.daihoi.plan.Finding.Phrase;

class FindingTextTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final StaticMessageSource messages = new StaticMessageSource();

    @Test
    void showsDaysNumbersAndPhrasesTheWayTheReaderWritesThem() {
        messages.addMessage("plan.finding.X", VIETNAMESE, "{0} {1} {2} {3}");
        messages.addMessage("plan.finding.X", Locale.ENGLISH, "{0} {1} {2} {3}");
        messages.addMessage("p", VIETNAMESE, "chi bộ");
        messages.addMessage("p", Locale.ENGLISH, "cell");
        var finding = finding(LocalDate.of(2025, 1, 2), new BigDecimal("1.5"), new Phrase("p"), 3900);
        var text = new FindingText(messages);
        assertThat(text.of(finding, VIETNAMESE)).isEqualTo("02/01/2025 1,5 chi bộ 3900");
        assertThat(text.of(finding, Locale.ENGLISH)).isEqualTo("02/01/2025 1.5 cell 3900");
    }

    @Test
    void keepsTextOfTheFileShortAndOnOneLine() {
        messages.addMessage("plan.finding.X", VIETNAMESE, "{0}|");
        var text = new FindingText(messages);
        assertThat(text.of(finding("a\n\u001b[1mb {0} 'c'"), VIETNAMESE)).isEqualTo("a [1mb {0} 'c'|");
        assertThat(text.of(finding("😀".repeat(200)), VIETNAMESE)).isEqualTo("😀".repeat(80) + "…|");
    }

    @Test
    void everyMessageSpeaksBothLanguagesWithTheSameFigures() throws IOException {
        var vietnamese = messages("/messages.properties");
        var english = messages("/messages_en.properties");
        assertThat(keys(vietnamese)).isEqualTo(keys(english)).hasSizeGreaterThan(60);
        for (var key : keys(vietnamese)) {
            assertThat(figures(vietnamese.getProperty(key))).as(key).isEqualTo(figures(english.getProperty(key)));
            assertThat(vietnamese.getProperty(key) + english.getProperty(key))
                    .as(key)
                    .doesNotContain("'");
        }
    }

    private static Finding finding(Object... args) {
        return new Finding(1, Severity.NOTE, "X", "x", "plan.finding.X", List.of(args));
    }

    private static Properties messages(String file) throws IOException {
        var read = new Properties();
        try (var in = new InputStreamReader(FindingTextTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            read.load(in);
        }
        return read;
    }

    private static Set<String> keys(Properties messages) {
        var keys = new TreeSet<>(messages.stringPropertyNames());
        keys.removeIf(key -> !key.matches("plan\\.(finding|expected|body|milestone)\\..*"));
        return keys;
    }

    private static Set<String> figures(String message) {
        var figures = new TreeSet<String>();
        Pattern.compile("\\{\\d}").matcher(message).results().forEach(match -> figures.add(match.group()));
        return figures;
    }
}
