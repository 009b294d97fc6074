package vn.daihoi.plan.check;

import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.plan.PlanRules.Thresholds;

/** The opening is announced in time, and not before the plan is there. */
final class NoticeCheck implements PlanCheck {

    private final WorkingCalendar calendar;
    private final int notice;

    NoticeCheck(WorkingCalendar calendar, Thresholds thresholds) {
        this.calendar = calendar;
        this.notice = thresholds.noticeWorkingDays();
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        if (plan.issuedOn() != null) {
            plan.pilots().stream()
                    .filter(pilot -> pilot.lastDay() != null)
                    .filter(pilot ->
                            calendar.minusWorkingDays(pilot.day(), notice).isBefore(plan.issuedOn()))
                    .forEach(pilot -> report.warning(
                            "NOTICE_TOO_SHORT",
                            pilot.deadlinePath(),
                            pilot.name(),
                            pilot.day(),
                            calendar.minusWorkingDays(pilot.day(), notice),
                            plan.issuedOn(),
                            notice));
        }
    }
}
