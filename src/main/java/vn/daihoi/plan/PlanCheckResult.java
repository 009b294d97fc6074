package vn.daihoi.plan;

import java.util.List;

/**
 * @param findings in the order in which they are shown
 * @param planFile the plan as issued, or null when the file is no plan file
 */
public record PlanCheckResult(List<Finding> findings, PlanFile planFile) {

    public PlanCheckResult {
        findings = List.copyOf(findings);
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** 0 without errors, 1 with errors, 2 when the file is no plan file. */
    public int exitCode() {
        return planFile == null ? 2 : hasErrors() ? 1 : 0;
    }
}
