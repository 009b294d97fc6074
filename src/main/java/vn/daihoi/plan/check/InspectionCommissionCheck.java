package vn.daihoi.plan.check;

import java.util.Set;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.plan.Finding.Phrase;

/** An inspection commission exists from the committee of a base organisation upwards only. */
final class InspectionCommissionCheck implements PlanCheck {

    private static final Set<OrganisationType> WITHOUT = Set.of(
            OrganisationType.CELL_UNDER_BASE, OrganisationType.DEPARTMENTAL_COMMITTEE, OrganisationType.BASE_CELL);
    private static final Set<ElectedBody> COMMISSION =
            Set.of(ElectedBody.INSPECTION_COMMISSION, ElectedBody.INSPECTION_HEAD);

    @Override
    public void check(CheckedPlan plan, Report report) {
        for (int i = 0; i < plan.units().size(); i++) {
            var pilot = plan.pilots().get(i);
            var elections = plan.units().get(i).personnel().elections();
            for (int j = 0; j < elections.size(); j++) {
                if (WITHOUT.contains(pilot.type())
                        && COMMISSION.contains(elections.get(j).body())) {
                    report.error(
                            "NO_INSPECTION_COMMISSION",
                            pilot.path() + ".elections[" + j + "].body",
                            pilot.name(),
                            new Phrase("organisation.type." + pilot.type()));
                }
            }
        }
    }
}
