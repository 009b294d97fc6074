package vn.daihoi.plan.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.daihoi.plan.Finding;
import vn.daihoi.plan.Severity;

/** Gathers findings, the worst one of each path and code; lines are not known yet. */
final class Report {

    private final Map<String, Finding> findings = new LinkedHashMap<>();

    void error(String code, String path, Object... args) {
        add(Severity.ERROR, code, code, path, args);
    }

    void warning(String code, String path, Object... args) {
        add(Severity.WARNING, code, code, path, args);
    }

    void note(String code, String path, Object... args) {
        add(Severity.NOTE, code, code, path, args);
    }

    /** @param message the code, or a variant of it: {@code CODE.variant} */
    void add(Severity severity, String code, String message, String path, Object... args) {
        var shown = Arrays.stream(args)
                .map(arg -> Objects.requireNonNullElse(arg, ""))
                .toList();
        var finding = new Finding(0, severity, code, path, "plan.finding." + message, shown);
        findings.merge(path + " " + code, finding, (one, other) -> worse(one, other) ? one : other);
    }

    List<Finding> findings() {
        return new ArrayList<>(findings.values());
    }

    private static boolean worse(Finding one, Finding other) {
        return one.severity().compareTo(other.severity()) <= 0;
    }
}
