package vn.daihoi.inbox.talk;

import java.time.LocalDateTime;

/** @param question id of the note that an answer answers; else null */
public record Note(
        String id,
        String task,
        String author,
        String authorName,
        Kind kind,
        String text,
        String question,
        LocalDateTime written) {

    public enum Kind {
        COMMENT,
        QUESTION,
        ANSWER
    }
}
