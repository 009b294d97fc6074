package vn.daihoi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Every finding can be said in both languages, with all its figures filled in. */
public final class Readable {

    private static final FindingText TEXT = new FindingText(bundle());

    private Readable() {}

    public static void check(Finding finding) {
        for (var language : new Locale[] {Locale.forLanguageTag("vi"), Locale.ENGLISH}) {
            assertThat(TEXT.of(finding, language)).isNotBlank().doesNotContain("{", "\n");
        }
    }

    private static ResourceBundleMessageSource bundle() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
