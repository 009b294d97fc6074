package vn.daihoi.content;

import java.util.Set;
import java.util.stream.Collectors;

/** The file is empty, too large or of another type; the message is a key in the message files. */
public class ContentRefused extends Exception {

    private final String accepted;

    ContentRefused(String messageKey) {
        this(messageKey, Set.of());
    }

    ContentRefused(String messageKey, Set<ContentType> accepted) {
        super(messageKey);
        this.accepted = accepted.stream().map(ContentType::name).collect(Collectors.joining(", "));
    }

    public String messageKey() {
        return getMessage();
    }

    /** Names of the types that would have been taken, for the message. */
    public String accepted() {
        return accepted;
    }
}
