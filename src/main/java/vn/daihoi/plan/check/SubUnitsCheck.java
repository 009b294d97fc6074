package vn.daihoi.plan.check;

/** Sub-units hold their congresses first. */
final class SubUnitsCheck implements PlanCheck {

    @Override
    public void check(CheckedPlan plan, Report report) {
        for (int i = 0; i < plan.units().size(); i++) {
            var subUnits = plan.units().get(i).headCount().subUnits();
            if (subUnits != null && subUnits.done() != null && subUnits.done() < subUnits.total()) {
                var pilot = plan.pilots().get(i);
                report.warning(
                        "SUB_UNITS_OPEN",
                        pilot.path() + ".subUnits",
                        pilot.name(),
                        subUnits.done(),
                        subUnits.total(),
                        subUnits.total() - subUnits.done());
            }
        }
    }
}
