package vn.daihoi.plan.check;

import vn.daihoi.plan.Severity;

/** Every level is complete before the day that the rule set gives it. */
final class DeadlineCheck implements PlanCheck {

    private static final String CODE = "DEADLINE_AFTER_GENERAL";

    @Override
    public void check(CheckedPlan plan, Report report) {
        plan.congresses().forEach(congress -> {
            if (congress.rule() == null && congress.lastDay() != null) {
                report.note("NO_RULE_SET", congress.deadlinePath(), congress.name(), congress.day());
            } else if (tooLate(congress)) {
                late(plan, congress, report);
            }
        });
    }

    private static boolean tooLate(Congress congress) {
        return congress.window() != null
                && congress.rule() != null
                && congress.rule().deadline() != null
                && !congress.window().lastDay().isBefore(congress.rule().deadline());
    }

    private static void late(CheckedPlan plan, Congress congress, Report report) {
        var rule = congress.rule();
        boolean known = plan.issuedAfter(rule.issued());
        report.add(
                known ? Severity.ERROR : Severity.WARNING,
                CODE,
                known ? CODE : CODE + ".later",
                congress.deadlinePath(),
                congress.name(),
                congress.window().lastDay(),
                rule.deadline(),
                rule.number(),
                rule.issued());
    }
}
