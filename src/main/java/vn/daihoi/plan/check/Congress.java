package vn.daihoi.plan.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.plan.PlanRules.CongressRule;
import vn.daihoi.plan.Window;

/**
 * What pilots and roll-out rows have in common.
 *
 * @param name what people read: an organisation, or a type as a phrase
 * @param day of the congress as far as the plan tells, or null
 * @param lastDay the last stated day on which it may be held, or null where the plan states none
 * @param rule of the rule set in force on the day, or null
 */
record Congress(
        String path,
        Object name,
        OrganisationType type,
        BigDecimal maxDays,
        Window window,
        LocalDate day,
        LocalDate lastDay,
        CongressRule rule) {

    /** Levels for which the rule sets leave the time to the local committee. */
    boolean belowBase() {
        return type == OrganisationType.CELL_UNDER_BASE || type == OrganisationType.DEPARTMENTAL_COMMITTEE;
    }

    /** Where findings about its deadline belong. */
    String deadlinePath() {
        return path + ".window." + (window != null && window.by() != null ? "by" : "before");
    }
}
