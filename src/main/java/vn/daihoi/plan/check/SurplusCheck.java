package vn.daihoi.plan.check;

import java.time.LocalDate;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.plan.Finding.Phrase;
import vn.daihoi.plan.PlanRules;
import vn.daihoi.plan.PlanRules.SurplusLimits;
import vn.daihoi.plan.PlannedElection;
import vn.daihoi.plan.Severity;

/** Lists hold more names than seats, but not too many more. */
final class SurplusCheck implements PlanCheck {

    /** Where no day is known, the regulation that is in force today counts. */
    private static final LocalDate ANY_LATER_DAY = LocalDate.of(2100, 1, 1);

    private final PlanRules rules;

    SurplusCheck(PlanRules rules) {
        this.rules = rules;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        for (int i = 0; i < plan.units().size(); i++) {
            var pilot = plan.pilots().get(i);
            var day = pilot.day() != null ? pilot.day() : plan.issuedOn() != null ? plan.issuedOn() : ANY_LATER_DAY;
            var elections = plan.units().get(i).personnel().elections();
            for (int j = 0; j < elections.size(); j++) {
                if (elections.get(j).prepared() != null) {
                    var path = pilot.path() + ".elections[" + j + "].prepared";
                    judge(elections.get(j), rules.surplus(day, elections.get(j)), path, report);
                }
            }
        }
    }

    private static void judge(PlannedElection election, SurplusLimits limits, String path, Report report) {
        var body = new Phrase("plan.body." + election.body());
        if (list(election.body()) && election.prepared() < limits.minimum()) {
            report.warning(
                    "SURPLUS_BELOW_PREPARED",
                    path,
                    body,
                    election.prepared(),
                    election.seats(),
                    limits.minimum(),
                    limits.number(),
                    limits.issued());
        }
        if (election.prepared() > limits.maximum()) {
            report.add(
                    Severity.ERROR,
                    "SURPLUS_OVER_CAP",
                    limits.confirmed() ? "SURPLUS_OVER_CAP" : "SURPLUS_OVER_CAP.unconfirmed",
                    path,
                    body,
                    election.prepared(),
                    election.seats(),
                    limits.maximum(),
                    limits.number(),
                    limits.issued());
        }
    }

    private static boolean list(ElectedBody body) {
        return body == ElectedBody.COMMITTEE || body == ElectedBody.STANDING_COMMITTEE;
    }
}
