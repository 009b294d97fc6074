package vn.daihoi.inbox.hold;

import java.util.Locale;

/** What became of an attempt to take a task or to pass it on. */
public enum HoldResult {
    DONE,
    /** Somebody else has moved it meanwhile. */
    FASTER,
    NOT_ALLOWED,
    /** The task has ended. */
    GONE,
    TOO_LATE;

    public String messageKey() {
        return "hold.result." + name().toLowerCase(Locale.ROOT);
    }
}
