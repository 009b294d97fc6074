package vn.daihoi.rehearsal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.deadline.SweepDeadlines;
import vn.daihoi.notification.DispatchMails;
import vn.daihoi.programme.RemindProgramme;
import vn.daihoi.records.SealJournal;
import vn.daihoi.rehearsal.book.Mark;

/** What a running installation does by itself all the time, here once every morning. */
@Component
@Profile("rehearsal")
class Routine {

    /** When the rungs of the ladder are due, and before anybody sits down to work. */
    private static final LocalTime MORNING = LocalTime.of(7, 30);
    /** Nothing in any model waits longer than this without a task, a timer or a deadline. */
    private static final int PATIENCE_DAYS = 60;

    private final SweepDeadlines deadlines;
    private final RemindProgramme programmes;
    private final DispatchMails mails;
    private final SealJournal journal;
    private final Clock clock;
    private LocalDate quietSince;
    private LocalDate last;

    Routine(
            SweepDeadlines deadlines,
            RemindProgramme programmes,
            DispatchMails mails,
            SealJournal journal,
            Clock clock) {
        this.deadlines = deadlines;
        this.programmes = programmes;
        this.mails = mails;
        this.journal = journal;
        this.clock = clock;
    }

    LocalDateTime nextMorning() {
        var today = LocalDate.now(clock);
        var done = last != null && !last.isBefore(today);
        var passed = LocalTime.now(clock).isAfter(MORNING);
        return (done || passed ? today.plusDays(1) : today).atTime(MORNING);
    }

    Mark mark(LocalDateTime now) {
        return new Mark(now, last, quietSince);
    }

    void goOn(Mark mark) {
        last = mark.lastMorning();
        quietSince = mark.quietSince();
    }

    void run() {
        last = LocalDate.now(clock);
        deadlines.sweep();
        programmes.sweep();
        mails.dispatchDue();
        journal.sealAll();
    }

    /** Whether it is worth waiting on although nobody has anything to do. */
    boolean expectsSomething(LocalDateTime now) {
        if (quietSince == null) {
            quietSince = now.toLocalDate();
        }
        return quietSince.plusDays(PATIENCE_DAYS).isAfter(now.toLocalDate());
    }

    void signOfLife() {
        quietSince = null;
    }

    /** The last mails leave and the last facts are sealed. */
    void close() {
        mails.dispatchDue();
        journal.sealAll();
    }
}
