package vn.daihoi.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says a finding in the reader's language, on one line. */
@Component
public class FindingText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int LONGEST_TEXT = 80;

    private final MessageSource messages;

    public FindingText(MessageSource messages) {
        this.messages = messages;
    }

    public String of(Finding finding, Locale language) {
        var args = finding.args().stream().map(arg -> shown(arg, language)).toArray();
        return messages.getMessage(finding.message(), args, language);
    }

    private String shown(Object arg, Locale language) {
        if (arg instanceof Finding.Phrase phrase) {
            return messages.getMessage(phrase.key(), null, language);
        }
        if (arg instanceof LocalDate date) {
            return date.format(DAY);
        }
        if (arg instanceof BigDecimal number) {
            return decimal(number, language);
        }
        return oneLine(arg.toString());
    }

    private static String decimal(BigDecimal number, Locale language) {
        return language.getLanguage().equals("vi") ? number.toPlainString().replace('.', ',') : number.toPlainString();
    }

    private static String oneLine(String text) {
        var line = text.replaceAll("[\\p{Cntrl}\\s\u2028\u2029]+", " ").strip();
        int end = line.offsetByCodePoints(0, Math.min(LONGEST_TEXT, line.codePointCount(0, line.length())));
        return end == line.length() ? line : line.substring(0, end) + "…";
    }
}
