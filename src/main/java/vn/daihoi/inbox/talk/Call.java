package vn.daihoi.inbox.talk;

import java.time.LocalDateTime;

/** Somebody is asked, or named in a comment, on a task that is still open. */
public record Call(
        String note,
        String task,
        Note.Kind kind,
        String authorName,
        String text,
        LocalDateTime written,
        String name,
        String nameEn,
        String unit,
        String subject) {

    public boolean asks() {
        return kind == Note.Kind.QUESTION;
    }

    public String name(boolean vietnamese) {
        return vietnamese ? name : nameEn;
    }
}
