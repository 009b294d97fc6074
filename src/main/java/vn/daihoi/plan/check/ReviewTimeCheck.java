package vn.daihoi.plan.check;

import java.util.Comparator;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.plan.PlanRules.Thresholds;

/** After a pilot there is time to hold the review and to use its lessons. */
final class ReviewTimeCheck implements PlanCheck {

    private final WorkingCalendar calendar;
    private final int needed;

    ReviewTimeCheck(WorkingCalendar calendar, Thresholds thresholds) {
        this.calendar = calendar;
        this.needed = thresholds.reviewWorkingDays();
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        plan.pilots().stream().filter(pilot -> pilot.window() != null).forEach(pilot -> check(plan, pilot, report));
    }

    private void check(CheckedPlan plan, Congress pilot, Report report) {
        plan.followersOf(pilot)
                .map(Congress::lastDay)
                .min(Comparator.naturalOrder())
                .ifPresent(end -> {
                    int days = calendar.workingDaysBetween(pilot.lastDay(), end);
                    if (days < needed) {
                        report.warning(
                                "REVIEW_TIME_SHORT",
                                pilot.deadlinePath(),
                                pilot.name(),
                                pilot.lastDay(),
                                end,
                                days,
                                needed);
                    }
                });
    }
}
