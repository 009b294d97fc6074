package vn.daihoi.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import vn.daihoi.calendar.WorkingCalendar;

/** One clock reckoned from its beginning by a calendar and the dates of its case. */
record Reckoning(WorkingCalendar calendar, Map<String, LocalDate> dates) {

    /** Empty for a milestone without a day and for what somebody typed into a form. */
    Optional<LocalDateTime> due(DeadlineView clock) {
        var own = calendar.of(clock.organisation());
        return clock.kind() == DeadlineKind.MILESTONE
                ? Optional.ofNullable(dates.get(clock.milestone())).map(day -> Timetable.end(day, own))
                : task(clock, own);
    }

    private Optional<LocalDateTime> task(DeadlineView clock, WorkingCalendar own) {
        var rule = new DueRule(clock.ruleText());
        if (!rule.reckonable()) {
            return Optional.empty();
        }
        var day = rule.day(new DueRule.Known(clock.anchor(), dates, Map.of()), own);
        return Optional.of(Timetable.end(own.plusWorkingDays(day, clock.pause().days()), own));
    }
}
