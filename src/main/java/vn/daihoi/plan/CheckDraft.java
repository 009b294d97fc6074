package vn.daihoi.plan;

import java.util.List;
import vn.daihoi.shared.UseCase;

/** Says whether a draft may go on its way: no errors, and every warning accepted with a reason. */
@UseCase
public class CheckDraft {

    private final Plans plans;
    private final CheckPlan check;
    private final Acknowledgements acknowledgements;

    CheckDraft(Plans plans, CheckPlan check, Acknowledgements acknowledgements) {
        this.plans = plans;
        this.check = check;
        this.acknowledgements = acknowledgements;
    }

    public Verdict check(String plan) {
        var checked = check.check(plans.require(plan).bytes());
        if (checked.exitCode() != 0) {
            return Verdict.MEND;
        }
        return open(plan, checked).isEmpty() ? Verdict.CLEAN : Verdict.ACKNOWLEDGE;
    }

    /** Warnings that nobody accepted yet, as code and path. */
    public List<String> warnings(String plan) {
        return open(plan, check.check(plans.require(plan).bytes()));
    }

    private List<String> open(String plan, PlanCheckResult checked) {
        var given = acknowledgements.of(plan);
        return checked.findings().stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .map(Acknowledgements::name)
                .filter(name -> !given.contains(name))
                .toList();
    }

    public enum Verdict {
        MEND,
        ACKNOWLEDGE,
        CLEAN
    }
}
