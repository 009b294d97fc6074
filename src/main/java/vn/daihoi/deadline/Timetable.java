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
public class Timetable {

    private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);
    private static final LocalTime END_OF_HALF_DAY = LocalTime.of(11, 30);
    /** Before the morning digest, which tells of it. */
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final WorkingCalendar calendar;
    private final Ladder ladder;
    private final Clock clock;

    Timetable(WorkingCalendar calendar, Ladder ladder, Clock clock) {
        this.calendar = calendar;
        this.ladder = ladder;
        this.clock = clock;
    }

    public LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Office hours end at noon on half days. */
    public LocalDateTime endOf(LocalDate day, String organisation) {
        return end(day, calendar.of(organisation));
    }

    static LocalDateTime end(LocalDate day, WorkingCalendar calendar) {
        return day.atTime(calendar.isHalfDay(day) ? END_OF_HALF_DAY : END_OF_DAY);
    }

    LocalDateTime due(DueRule rule, DueRule.Known known, String organisation) {
        return endOf(rule.day(known, calendar.of(organisation)), organisation);
    }

    Optional<LocalDateTime> coming(DueRule rule, DueRule.Known known, String organisation) {
        return rule.coming(known, calendar.of(organisation)).map(day -> endOf(day, organisation));
    }

    /** Working days since the due day, negative before it. */
    int daysPast(DeadlineView deadline) {
        return daysPast(deadline.due().toLocalDate(), today(), calendar.of(deadline.organisation()));
    }

    public Rung reached(DeadlineView deadline) {
        return ladder.reached(deadline.criticality(), daysPast(deadline));
    }

    /** What need not be said when a deadline is set: reminders of a day that was told this moment. */
    public int silent(Criticality criticality, LocalDateTime due, String organisation) {
        var reached = ladder.reached(criticality, daysPast(due.toLocalDate(), today(), calendar.of(organisation)));
        return reached.tone().equals(Rung.REMINDER) ? reached.number() : 0;
    }

    public int silent(DeadlineView deadline, LocalDateTime due) {
        return silent(deadline.criticality(), due, deadline.organisation());
    }

    /**
     * When a higher rung is reached or the deadline passes, whichever is first; null when nothing more can happen. A milestone
     * has no ladder: the tasks that count from it have theirs, and its process is told when it passes.
     */
    LocalDateTime nextCheck(DeadlineView deadline) {
        var next = deadline.kind() == DeadlineKind.MILESTONE
                ? OptionalInt.empty()
                : ladder.nextAbove(deadline.criticality(), deadline.rung());
        var climbs = next.isPresent() ? day(deadline, next.getAsInt()).atTime(MORNING) : null;
        var passes = deadline.state() == DeadlineState.OPEN ? deadline.due() : null;
        return climbs == null || passes != null && passes.isBefore(climbs) ? passes : climbs;
    }

    /** Working days on which the clock stood still, today among them. */
    int stood(DeadlineView deadline) {
        return calendar.of(deadline.organisation())
                .workingDaysBetween(deadline.pause().since().toLocalDate(), today().plusDays(1));
    }

    /** The due day that many working days later. */
    LocalDateTime later(DeadlineView deadline, int days) {
        var own = calendar.of(deadline.organisation());
        return end(own.plusWorkingDays(deadline.due().toLocalDate(), days), own);
    }

    private static int daysPast(LocalDate due, LocalDate today, WorkingCalendar calendar) {
        return today.isBefore(due)
                ? -calendar.workingDaysBetween(today, due.plusDays(1))
                : calendar.workingDaysBetween(due, today.plusDays(1));
    }

    private LocalDate day(DeadlineView deadline, int past) {
        var own = calendar.of(deadline.organisation());
        var due = deadline.due().toLocalDate();
        return past < 0 ? own.minusWorkingDays(due, -past) : past == 0 ? due : own.plusWorkingDays(due, past);
    }
}
