package vn.daihoi.plan.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import vn.daihoi.plan.Severity;

/** Pilots come before the units that learn from them. */
final class WindowCheck implements PlanCheck {

    @Override
    public void check(CheckedPlan plan, Report report) {
        plan.pilots().stream().filter(pilot -> pilot.window() != null).forEach(pilot -> {
            early(plan, pilot, report);
            late(plan, pilot, report);
        });
    }

    private static void early(CheckedPlan plan, Congress pilot, Report report) {
        var rule = pilot.rule();
        if (pilot.belowBase()) {
            opening(plan, pilot)
                    .filter(pilot.lastDay()::isBefore)
                    .ifPresent(opens -> report.add(
                            Severity.NOTE,
                            "PILOT_BEFORE_WINDOW",
                            "PILOT_BEFORE_WINDOW.rollOut",
                            pilot.deadlinePath(),
                            pilot.name(),
                            pilot.lastDay(),
                            opens));
        } else if (rule != null && rule.opens() != null && pilot.lastDay().isBefore(rule.opens())) {
            report.note(
                    "PILOT_BEFORE_WINDOW",
                    pilot.deadlinePath(),
                    pilot.name(),
                    pilot.lastDay(),
                    rule.opens(),
                    rule.number(),
                    rule.issued());
        }
    }

    private static void late(CheckedPlan plan, Congress pilot, Report report) {
        opening(plan, pilot)
                .filter(opens -> !opens.isAfter(pilot.lastDay()))
                .ifPresent(opens -> report.warning(
                        "PILOT_AFTER_ROLL_OUT", pilot.deadlinePath(), pilot.name(), pilot.lastDay(), opens));
    }

    /** The first day on which a unit of the pilot's type may follow. */
    private static Optional<LocalDate> opening(CheckedPlan plan, Congress pilot) {
        return plan.followersOf(pilot)
                .map(row -> row.window().from())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }
}
