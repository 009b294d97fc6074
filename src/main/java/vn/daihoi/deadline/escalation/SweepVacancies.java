package vn.daihoi.deadline.escalation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.deadline.Deadlines;
import vn.daihoi.deadline.RunningDeadlines;
import vn.daihoi.deadline.Timetable;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.shared.UseCase;

/** Follows roles whose last holder left while tasks lay before them, and those that have a holder again. */
@UseCase
public class SweepVacancies {

    /** Enough for an installation that was down over a long holiday. */
    private static final int DAYS_BACK = 31;

    private final JdbcClient jdbc;
    private final Deadlines deadlines;
    private final RunningDeadlines running;
    private final NoteVacancies vacancies;
    private final RoleHolders holders;
    private final Rolls rolls;
    private final Timetable timetable;

    SweepVacancies(
            JdbcClient jdbc,
            Deadlines deadlines,
            RunningDeadlines running,
            NoteVacancies vacancies,
            RoleHolders holders,
            Rolls rolls,
            Timetable timetable) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
        this.running = running;
        this.vacancies = vacancies;
        this.holders = holders;
        this.rolls = rolls;
        this.timetable = timetable;
    }

    public void sweep() {
        var roll = rolls.call();
        openVacancies().forEach(task -> deadlines
                .ofTask(task)
                .filter(deadline -> !roll.holders(deadline.groups()).isEmpty())
                .ifPresent(filled -> vacancies.close(task)));
        holders.vacatedSince(timetable.today().minusDays(DAYS_BACK)).stream()
                .flatMap(group -> running.lockedFor(group).stream())
                .forEach(task -> vacancies.look(task, roll));
    }

    private List<String> openVacancies() {
        return jdbc.sql("select task_id from vacancy where closed_at is null order by since, task_id")
                .query(String.class)
                .list();
    }
}
