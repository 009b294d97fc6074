package vn.daihoi.deadline.escalation;

import java.sql.Types;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.deadline.DeadlineView;
import vn.daihoi.deadline.Deadlines;
import vn.daihoi.deadline.Timetable;
import vn.daihoi.notification.MailContent;
import vn.daihoi.notification.Notify;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.shared.CaseView;
import vn.daihoi.workflow.Cases;
import vn.daihoi.workflow.TaskClosed;
import vn.daihoi.workflow.TaskOpened;

/** A vacant role must never swallow a task: supervisor and administrator hear of it at once. */
@Component
public class NoteVacancies {

    private final JdbcClient jdbc;
    private final Deadlines deadlines;
    private final Rolls rolls;
    private final Cases cases;
    private final Notify notify;
    private final Timetable timetable;

    NoteVacancies(JdbcClient jdbc, Deadlines deadlines, Rolls rolls, Cases cases, Notify notify, Timetable timetable) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
        this.rolls = rolls;
        this.cases = cases;
        this.notify = notify;
        this.timetable = timetable;
    }

    @EventListener
    public void opened(TaskOpened event) {
        var task = event.task();
        var roll = rolls.call();
        if (!task.personal() && roll.holders(task.groups()).isEmpty()) {
            deadlines.ofTask(task.id()).ifPresent(deadline -> look(deadline, roll));
        }
    }

    @EventListener
    public void closed(TaskClosed event) {
        close(event.taskId());
    }

    /** Notes a task that nobody can do now, unless that is known already. */
    void look(DeadlineView task, Roll roll) {
        if (roll.holders(task.groups()).isEmpty() && !known(task.taskId())) {
            jdbc.sql("delete from vacancy where task_id = :task")
                    .param("task", task.taskId())
                    .update();
            note(task);
            tell(task, roll);
        }
    }

    void close(String task) {
        jdbc.sql("update vacancy set closed_at = :now where task_id = :task and closed_at is null")
                .param("now", timetable.now())
                .param("task", task)
                .update();
    }

    private boolean known(String task) {
        return jdbc.sql("select count(*) from vacancy where task_id = :task and closed_at is null")
                        .param("task", task)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void note(DeadlineView task) {
        jdbc.sql("insert into vacancy (task_id, chain, title, title_en, groups_text, since)"
                        + " values (:task, :chain, :title, :titleEn, :groups, :now)")
                .param("task", task.taskId())
                .param("chain", task.chain())
                .param("title", task.title())
                .param("titleEn", task.titleEn(), Types.VARCHAR)
                .param("groups", task.groupsText())
                .param("now", timetable.now())
                .update();
    }

    private void tell(DeadlineView task, Roll roll) {
        var organisation = RoleAt.parse(task.groups().get(0)).organisation();
        var watchers =
                roll.watchers(organisation).stream().map(person -> person.id()).toList();
        var key = "vacancy:" + task.taskId() + ":" + timetable.today();
        notify.enqueue(new Notify.Command("vacancy", watchers, content(task), key, task.taskId(), true));
    }

    private MailContent content(DeadlineView task) {
        var about = cases.ofChain(task.chain()).map(CaseView::title).orElse("");
        var line = MailContent.TaskLine.task(task.taskId(), task.names(), about, task.due());
        return MailContent.of(task.title(), task.chain(), List.of(line));
    }
}
