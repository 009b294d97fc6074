package vn.daihoi.inbox.talk;

import java.util.Locale;

/** What became of an attempt to say something. */
public enum TalkResult {
    DONE,
    GONE,
    NOT_ALLOWED,
    /** Empty or longer than {@link Talk#LONGEST}. */
    UNREADABLE;

    public String messageKey() {
        return "talk.result." + name().toLowerCase(Locale.ROOT);
    }
}
