package vn.daihoi.plan.check;

/** One family of findings. */
interface PlanCheck {

    void check(CheckedPlan plan, Report report);
}
