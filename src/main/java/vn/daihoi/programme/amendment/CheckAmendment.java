package vn.daihoi.programme.amendment;

import java.util.List;
import vn.daihoi.plan.Finding;
import vn.daihoi.plan.Severity;
import vn.daihoi.shared.UseCase;

/** Says whether an amendment may go on its way: no errors that it brings about, and every warning accepted. */
@UseCase
public class CheckAmendment {

    private final Amendments amendments;
    private final AmendmentContents contents;
    private final AmendedPlan amended;

    CheckAmendment(Amendments amendments, AmendmentContents contents, AmendedPlan amended) {
        this.amendments = amendments;
        this.contents = contents;
        this.amended = amended;
    }

    public Verdict check(String id) {
        var findings = findings(id);
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return Verdict.MEND;
        }
        return open(id, findings).isEmpty() ? Verdict.CLEAN : Verdict.ACKNOWLEDGE;
    }

    /** Warnings that nobody accepted yet, as code and path. */
    public List<String> warnings(String id) {
        return open(id, findings(id));
    }

    private List<String> open(String id, List<Finding> findings) {
        var accepted = contents.accepted(id);
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .map(finding -> finding.code() + " " + finding.path())
                .filter(name -> !accepted.contains(name))
                .toList();
    }

    private List<Finding> findings(String id) {
        var amendment = amendments.require(id);
        var text = amended.text(amendment, contents.bases(id), contents.changes(id));
        return amended.findings(amendment.plan(), text);
    }

    public enum Verdict {
        MEND,
        ACKNOWLEDGE,
        CLEAN
    }
}
