package vn.daihoi.plan.check;

import vn.daihoi.plan.CongressType;
import vn.daihoi.plan.PilotUnit;
import vn.daihoi.plan.PlanRules.Thresholds;

/** Many members send delegates, few come themselves. */
final class CongressTypeCheck implements PlanCheck {

    private final int many;

    CongressTypeCheck(Thresholds thresholds) {
        this.many = thresholds.delegatesFrom();
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        for (int i = 0; i < plan.units().size(); i++) {
            var pilot = plan.pilots().get(i);
            var heads = plan.units().get(i).headCount();
            if (heads.members() == null) {
                continue;
            }
            boolean delegates = delegates(heads);
            if (heads.members() >= many && !delegates) {
                var path = pilot.path() + ".members";
                report.note("DELEGATES_CONGRESS_EXPECTED", path, pilot.name(), heads.members(), many);
            } else if (heads.members() < many && delegates) {
                var path = pilot.path() + ".delegates";
                report.note("MEMBERS_CONGRESS_EXPECTED", path, pilot.name(), heads.members(), many);
            }
        }
    }

    private static boolean delegates(PilotUnit.HeadCount heads) {
        return heads.congress() == CongressType.DELEGATES || (heads.congress() == null && heads.delegates() != null);
    }
}
