package vn.daihoi.rehearsal.book;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** What was asked for cannot be done; in a sentence for the person at the terminal. */
public class Refused extends RuntimeException {

    private static final String SENTENCES = "rehearsal.refused.";

    private final transient Object[] details;

    /** @param sentence key of the sentence below {@code rehearsal.refused} */
    public Refused(String sentence, Object... details) {
        super(sentence);
        this.details = details;
    }

    public String in(Locale language, MessageSource messages) {
        return messages.getMessage(SENTENCES + getMessage(), details, language);
    }
}
