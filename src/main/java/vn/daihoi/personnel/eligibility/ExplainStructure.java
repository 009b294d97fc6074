package vn.daihoi.personnel.eligibility;

import java.util.List;
import vn.daihoi.shared.UseCase;

/** Says why a target is missed and how it will be met later. */
@UseCase
public class ExplainStructure {

    private final Findings findings;

    ExplainStructure(Findings findings) {
        this.findings = findings;
    }

    /** @return targets without an explanation; nothing is stored unless there is none */
    public List<Finding> explain(String scheme, List<Explanation> explanations) {
        var given = explanations.stream().map(Explanation::finding).toList();
        var open = findings.open(scheme, SchemeVerdict.EXPLAIN);
        var missing =
                open.stream().filter(finding -> !given.contains(finding.key())).toList();
        if (missing.isEmpty()) {
            open.forEach(finding -> findings.answer(scheme, finding, of(finding, explanations)));
        }
        return missing;
    }

    private static Findings.Answer of(Finding finding, List<Explanation> explanations) {
        return explanations.stream()
                .filter(explanation -> explanation.finding().equals(finding.key()))
                .map(explanation -> new Findings.Answer("EXPLAINED", explanation.reason(), explanation.remedy(), null))
                .findFirst()
                .orElseThrow();
    }

    /** @param finding its {@link Finding#key()} */
    public record Explanation(String finding, String reason, String remedy) {}
}
