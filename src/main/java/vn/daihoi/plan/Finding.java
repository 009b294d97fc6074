package vn.daihoi.plan;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What a check found.
 *
 * @param line of the key in the file, or of the nearest stated parent
 * @param message key of the message, {@code plan.finding.<CODE>} or a variant of it
 */
public record Finding(int line, Severity severity, String code, String path, String message, List<Object> args)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparingInt(Finding::line)
            .thenComparing(Finding::path)
            .thenComparing(Finding::code)
            .thenComparing(Finding::severity);

    public static final String NOT_A_PLAN = "NOT_A_PLAN";

    public Finding {
        args = List.copyOf(args);
    }

    /** A fault that makes the file no plan file. */
    public static Finding notAPlan(int line, String path, String variant, Object... args) {
        return new Finding(
                line, Severity.ERROR, NOT_A_PLAN, path, "plan.finding.NOT_A_PLAN." + variant, Arrays.asList(args));
    }

    /** An argument of a message that is itself a message. */
    public record Phrase(String key) {}

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
