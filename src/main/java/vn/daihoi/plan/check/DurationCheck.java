package vn.daihoi.plan.check;

import vn.daihoi.plan.Finding.Phrase;
import vn.daihoi.plan.Severity;

/** No congress lasts longer than the cap of its unit type. */
final class DurationCheck implements PlanCheck {

    private static final String CODE = "DURATION_OVER_CAP";

    @Override
    public void check(CheckedPlan plan, Report report) {
        plan.congresses().filter(DurationCheck::tooLong).forEach(congress -> {
            var rule = congress.rule();
            boolean known = plan.issuedAfter(rule.issued());
            report.add(
                    known ? Severity.ERROR : Severity.WARNING,
                    CODE,
                    known ? CODE : CODE + ".later",
                    congress.path() + ".maxDays",
                    congress.name(),
                    congress.maxDays(),
                    new Phrase("organisation.type." + congress.type()),
                    rule.maxDays(),
                    rule.number(),
                    rule.issued());
        });
    }

    private static boolean tooLong(Congress congress) {
        return congress.maxDays() != null
                && congress.rule() != null
                && congress.maxDays().compareTo(congress.rule().maxDays()) > 0;
    }
}
