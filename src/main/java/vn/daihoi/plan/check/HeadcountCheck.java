package vn.daihoi.plan.check;

import vn.daihoi.plan.PilotUnit;
import vn.daihoi.plan.PlannedElection;
import vn.daihoi.plan.RollOutRow;
import vn.daihoi.plan.Severity;

/** Numbers that cannot both be right. */
final class HeadcountCheck implements PlanCheck {

    private static final String CODE = "HEADCOUNT_MISMATCH";

    @Override
    public void check(CheckedPlan plan, Report report) {
        for (int i = 0; i < plan.units().size(); i++) {
            members(plan, i, report);
            heads(plan.units().get(i).headCount(), plan.pilots().get(i), report);
            elections(plan.units().get(i), plan.pilots().get(i), report);
        }
        for (int i = 0; i < plan.file().rollOut().size(); i++) {
            row(plan.file().rollOut().get(i), plan.rollOut().get(i), report);
        }
    }

    private static void members(CheckedPlan plan, int i, Report report) {
        var unit = plan.units().get(i);
        var stated = unit.headCount().members();
        if (unit.identity().organisation() == null || stated == null) {
            return;
        }
        var inTree = plan.file().organisation(unit.identity().organisation()).members();
        if (inTree != null && !inTree.equals(stated)) {
            var pilot = plan.pilots().get(i);
            mismatch(report, "members", pilot.path() + ".members", pilot.name(), stated, inTree);
        }
    }

    private static void heads(PilotUnit.HeadCount heads, Congress pilot, Report report) {
        var subUnits = heads.subUnits();
        if (subUnits != null && subUnits.done() != null && subUnits.done() > subUnits.total()) {
            var path = pilot.path() + ".subUnits.done";
            mismatch(report, "subUnits", path, pilot.name(), subUnits.done(), subUnits.total());
        }
        if (heads.delegates() != null && heads.members() != null && heads.delegates() > heads.members()) {
            var path = pilot.path() + ".delegates";
            mismatch(report, "delegates", path, pilot.name(), heads.delegates(), heads.members());
        }
    }

    private static void elections(PilotUnit unit, Congress pilot, Report report) {
        var elections = unit.personnel().elections();
        for (int j = 0; j < elections.size(); j++) {
            PlannedElection election = elections.get(j);
            if (election.prepared() != null && election.prepared() < election.seats()) {
                var path = pilot.path() + ".elections[" + j + "].prepared";
                mismatch(report, "prepared", path, pilot.name(), election.prepared(), election.seats());
            }
        }
    }

    private static void row(RollOutRow row, Congress congress, Report report) {
        if (row.count() != null && row.units().size() > row.count()) {
            var path = congress.path() + ".units";
            mismatch(report, "units", path, congress.name(), row.units().size(), row.count());
        }
    }

    private static void mismatch(Report report, String variant, String path, Object... args) {
        report.add(Severity.WARNING, CODE, CODE + "." + variant, path, args);
    }
}
