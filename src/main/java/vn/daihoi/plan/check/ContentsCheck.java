package vn.daihoi.plan.check;

import java.util.Set;
import java.util.stream.Stream;
import vn.daihoi.plan.CongressContent;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.plan.PilotUnit;
import vn.daihoi.plan.PlannedElection;
import vn.daihoi.plan.Severity;

/** A pilot carries out all four contents, and elects only what its contents allow. */
final class ContentsCheck implements PlanCheck {

    private static final String CODE = "CONTENTS_INCOMPLETE_FOR_PILOT";

    @Override
    public void check(CheckedPlan plan, Report report) {
        for (int i = 0; i < plan.units().size(); i++) {
            var pilot = plan.pilots().get(i);
            var unit = plan.units().get(i);
            int contents = unit.contents().size();
            var path = pilot.path() + ".contents";
            if (contradicted(unit)) {
                report.add(Severity.ERROR, CODE, CODE + ".elections", path, pilot.name(), contents);
            } else if (contents < CongressContent.values().length) {
                report.warning(CODE, path, pilot.name(), contents);
            }
        }
    }

    private static boolean contradicted(PilotUnit unit) {
        return Stream.concat(
                        unit.personnel().elections().stream().map(PlannedElection::body),
                        unit.personnel().directElection().stream())
                .anyMatch(body -> !allowed(body, unit.contents()));
    }

    private static boolean allowed(ElectedBody body, Set<CongressContent> contents) {
        return contents.contains(
                body == ElectedBody.DELEGATES ? CongressContent.DELEGATE_ELECTION : CongressContent.COMMITTEE_ELECTION);
    }
}
