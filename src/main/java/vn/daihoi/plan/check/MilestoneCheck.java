package vn.daihoi.plan.check;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.plan.Finding.Phrase;
import vn.daihoi.plan.MilestoneKey;
import vn.daihoi.plan.Severity;

/** Written milestones follow one another, on their side of the congress, and are still ahead when the plan is issued. */
final class MilestoneCheck implements PlanCheck {

    private static final String ORDER = "MILESTONE_ORDER";
    private static final Map<MilestoneKey, Integer> STAGES = new EnumMap<>(Map.of(
            MilestoneKey.OPENING_ANNOUNCED, 1,
            MilestoneKey.DOCUMENTS_TO_AUTHORITY, 2,
            MilestoneKey.PERSONNEL_TO_AUTHORITY, 2,
            MilestoneKey.APPROVAL, 3,
            MilestoneKey.DOCUMENTS_TO_DELEGATES, 4,
            MilestoneKey.DEBRIEF, 6,
            MilestoneKey.RESULTS_REPORTED, 6,
            MilestoneKey.RECOGNISED, 7));

    private final WorkingCalendar calendar;

    MilestoneCheck(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        plan.pilots().stream()
                .filter(pilot -> pilot.day() != null && plan.bound(pilot))
                .forEach(pilot -> check(plan, pilot, report));
    }

    private void check(CheckedPlan plan, Congress pilot, Report report) {
        var dates = plan.file().milestones().resolve(pilot.day(), pilot.day(), calendar);
        past(plan, pilot, dates, report);
        var onTheirSide = new EnumMap<MilestoneKey, LocalDate>(MilestoneKey.class);
        dates.forEach((key, date) -> {
            if (wrongSide(key, date, pilot.day())) {
                var message = ORDER + (key.beforeCongress() ? ".afterCongress" : ".beforeCongress");
                report.add(Severity.ERROR, ORDER, message, path(key), name(key), date, pilot.name(), pilot.day());
            } else {
                onTheirSide.put(key, date);
            }
        });
        order(pilot, onTheirSide, report);
    }

    private static void past(CheckedPlan plan, Congress pilot, Map<MilestoneKey, LocalDate> dates, Report report) {
        dates.forEach((key, date) -> {
            if (plan.issuedOn() != null && date.isBefore(plan.issuedOn())) {
                report.warning("MILESTONE_IN_PAST", path(key), name(key), date, pilot.name(), plan.issuedOn());
            }
        });
    }

    private static boolean wrongSide(MilestoneKey key, LocalDate date, LocalDate congress) {
        if (key == MilestoneKey.BUDGET_ESTIMATE) {
            return !date.isBefore(congress);
        }
        return key.beforeCongress() ? date.isAfter(congress) : date.isBefore(congress);
    }

    /** A milestone that comes before one of an earlier stage. */
    private static void order(Congress pilot, Map<MilestoneKey, LocalDate> dates, Report report) {
        dates.forEach((key, date) -> dates.forEach((earlier, earlierDate) -> {
            if (follows(key, earlier) && date.isBefore(earlierDate)) {
                report.error(ORDER, path(key), name(key), date, name(earlier), earlierDate, pilot.name());
            }
        }));
    }

    private static boolean follows(MilestoneKey key, MilestoneKey earlier) {
        return STAGES.containsKey(key) && STAGES.containsKey(earlier) && STAGES.get(key) > STAGES.get(earlier);
    }

    private static String path(MilestoneKey key) {
        return "milestones." + key.key();
    }

    private static Phrase name(MilestoneKey key) {
        return new Phrase("plan.milestone." + key.key());
    }
}
