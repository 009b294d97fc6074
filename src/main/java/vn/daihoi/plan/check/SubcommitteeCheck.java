package vn.daihoi.plan.check;

import vn.daihoi.plan.PersonnelMode;
import vn.daihoi.plan.Severity;
import vn.daihoi.plan.Subcommittee;

/** A personnel subcommittee where persons are elected, and only there. */
final class SubcommitteeCheck implements PlanCheck {

    private static final String CODE = "PERSONNEL_SUBCOMMITTEE_MISMATCH";

    @Override
    public void check(CheckedPlan plan, Report report) {
        var stated = plan.file().subcommittees();
        if (stated == null) {
            return;
        }
        boolean with = stated.contains(Subcommittee.PERSONNEL);
        var contradicted = with ? PersonnelMode.APPOINTED : PersonnelMode.ELECTED;
        for (int i = 0; i < plan.units().size(); i++) {
            if (plan.units().get(i).personnel().mode() == contradicted) {
                var message = with ? CODE + ".appointed" : CODE;
                report.add(
                        Severity.WARNING,
                        CODE,
                        message,
                        "subcommittees",
                        plan.pilots().get(i).name());
            }
        }
    }
}
