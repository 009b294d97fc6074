package vn.daihoi.deadline;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Actor;

/** Deadlines, escalations and vacancies for reading. */
@Component
public class DeadlineQueries {

    private static final String ESCALATIONS =
            "select " + EscalationView.COLUMNS + " from escalation where tone <> 'REMINDER'";

    private final JdbcClient jdbc;
    private final Deadlines deadlines;
    private final RunningDeadlines running;
    private final Timetable timetable;

    DeadlineQueries(JdbcClient jdbc, Deadlines deadlines, RunningDeadlines running, Timetable timetable) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
        this.running = running;
        this.timetable = timetable;
    }

    /** What still runs for a congress or plan, first due first. */
    public List<DeadlineView> open(String chain) {
        return running.of(chain);
    }

    public Optional<DeadlineView> find(String id) {
        return deadlines.find(id);
    }

    public Optional<DeadlineView> ofTask(String task) {
        return deadlines.ofTask(task);
    }

    /** Tasks that somebody may do, first due first. */
    public List<DeadlineView> openOf(Actor actor) {
        return running.waitingFor(
                Stream.concat(actor.groups().stream(), Stream.of(actor.id())).toList());
    }

    public List<DeadlineView> ofTasks(Collection<String> tasks) {
        return tasks.isEmpty()
                ? List.of()
                : jdbc.sql("select " + DeadlineView.COLUMNS + " from deadline where task_id in (:tasks)")
                        .param("tasks", tasks)
                        .query(DeadlineRow.ROW)
                        .list();
    }

    public Optional<DeadlineView> ofMilestone(String congress, String milestone) {
        return deadlines.ofMilestone(congress, milestone);
    }

    /** Milestones of these congresses that are not reached. */
    public List<DeadlineView> openMilestones(Collection<String> congresses) {
        return congresses.isEmpty()
                ? List.of()
                : jdbc.sql("select " + DeadlineView.COLUMNS + " from deadline where chain in (:congresses)"
                                + " and closed_at is null and kind = 'MILESTONE'")
                        .param("congresses", congresses)
                        .query(DeadlineRow.ROW)
                        .list();
    }

    /** Everything that is past due and not done, longest overdue first. */
    public List<DeadlineView> overdue(int most) {
        return jdbc.sql("select " + DeadlineView.COLUMNS + " from deadline where closed_at is null and due < :now"
                        + " and state <> 'PAUSED' order by due, id limit :most")
                .param("now", timetable.now())
                .param("most", most)
                .query(DeadlineRow.ROW)
                .list();
    }

    /** All that was ever due for a congress or plan, for its file and its debrief. */
    public List<DeadlineView> history(String chain) {
        return jdbc.sql("select " + DeadlineView.COLUMNS + " from deadline where chain = :chain order by due, id")
                .param("chain", chain)
                .query(DeadlineRow.ROW)
                .list();
    }

    /** Without reminders. */
    public List<EscalationView> escalations(String chain) {
        return jdbc.sql(ESCALATIONS
                        + " and deadline in (select id from deadline where chain = :chain) order by escalated_at, id")
                .param("chain", chain)
                .query(EscalationView.class)
                .list();
    }

    /** Without reminders; of work that lies at this organisation, newest first. */
    public List<EscalationView> escalationsAt(String organisation, int most) {
        return jdbc.sql(ESCALATIONS + " and organisation = :organisation order by escalated_at desc, id limit :most")
                .param("organisation", organisation)
                .param("most", most)
                .query(EscalationView.class)
                .list();
    }

    /** Open tasks whose roles nobody holds, oldest first. */
    public List<VacancyView> vacancies() {
        return jdbc.sql("select task_id, chain, title, title_en, groups_text, since from vacancy"
                        + " where closed_at is null order by since, task_id")
                .query(VacancyView.class)
                .list();
    }
}
