package vn.daihoi.programme.web;

import java.util.List;
import vn.daihoi.plan.PilotUnit;
import vn.daihoi.plan.PlanFile;
import vn.daihoi.plan.PlanState;
import vn.daihoi.plan.StoredPlan;

/**
 * What the page of a plan shows.
 *
 * @param mayStart, mayAmend buttons by right and state
 */
record PlanPage(StoredPlan plan, PlanFile file, String issuer, List<Unit> units, boolean mayStart, boolean mayAmend) {

    public boolean issued() {
        return plan.state() == PlanState.ISSUED || plan.state() == PlanState.CLOSED;
    }

    record Unit(PilotUnit unit, String name) {}
}
