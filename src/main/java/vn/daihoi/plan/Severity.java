package vn.daihoi.plan;

import java.util.Locale;

/** Worst first. Errors must be mended, warnings acknowledged with a reason, notes only be read. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    /** As printed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
