package vn.daihoi.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import vn.daihoi.calendar.WorkingCalendar;

/** Working days around a due day, and when somebody must look at a deadline again. */
@Component
class Timetable {

    private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);
    private static final LocalTime MORNING = LocalTime.of(7, 30);

    private final WorkingCalendar calendar;
    private final Ladder ladder;
    private final Clock clock;

    Timetable(WorkingCalendar calendar, Ladder ladder, Clock clock) {
        this.calendar = calendar;
        this.ladder = ladder;
        this.clock = clock;
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDateTime endOf(LocalDate day) {
        return day.atTime(END_OF_DAY);
    }

    LocalDateTime due(DueRule rule, DueRule.Known known) {
        return endOf(rule.day(known, calendar));
    }

    Optional<LocalDateTime> coming(DueRule rule, DueRule.Known known) {
        return rule.coming(known, calendar).map(this::endOf);
    }

    Rung reached(Criticality criticality, LocalDateTime due) {
        return ladder.reached(criticality, daysPast(due.toLocalDate(), today()));
    }

    /** Working days since the due day, negative before it. */
    int daysPast(LocalDate due, LocalDate today) {
        return today.isBefore(due)
                ? -calendar.workingDaysBetween(today, due.plusDays(1))
                : calendar.workingDaysBetween(due, today.plusDays(1));
    }

    /** What need not be said when a deadline is set: reminders of a day that was told this moment. */
    int silent(Criticality criticality, LocalDateTime due) {
        var reached = reached(criticality, due);
        return reached.tone().equals(Rung.REMINDER) ? reached.number() : 0;
    }

    /**
     * When a higher rung is reached or the deadline passes, whichever is first; null when nothing more can happen. A milestone
     * has no ladder: the tasks that count from it have theirs, and its process is told when it passes.
     */
    LocalDateTime nextCheck(DeadlineView deadline) {
        var next = deadline.kind() == DeadlineKind.MILESTONE
                ? OptionalInt.empty()
                : ladder.nextAbove(deadline.criticality(), deadline.rung());
        var climbs = next.isPresent()
                ? day(deadline.due().toLocalDate(), next.getAsInt()).atTime(MORNING)
                : null;
        var passes = deadline.state() == DeadlineState.OPEN ? deadline.due() : null;
        return climbs == null || passes != null && passes.isBefore(climbs) ? passes : climbs;
    }

    /** The due day after as many working days as the clock stood still. */
    LocalDateTime after(LocalDateTime due, LocalDateTime stopped) {
        int days = calendar.workingDaysBetween(stopped.toLocalDate(), today().plusDays(1));
        return calendar.plusWorkingDays(due.toLocalDate(), days).atTime(due.toLocalTime());
    }

    private LocalDate day(LocalDate due, int past) {
        return past < 0 ? calendar.minusWorkingDays(due, -past) : past == 0 ? due : calendar.plusWorkingDays(due, past);
    }
}
