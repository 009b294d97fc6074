package vn.daihoi.deadline;

import java.sql.Types;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.notification.MailContent;
import vn.daihoi.notification.Notify;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.shared.CaseView;
import vn.daihoi.workflow.Cases;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskClosed;
import vn.daihoi.workflow.TaskOpened;

/** A vacant role must never swallow a task: supervisor and administrator hear of it at once. */
@Component
class NoteVacancies {

    private final JdbcClient jdbc;
    private final Rolls rolls;
    private final Cases cases;
    private final Notify notify;
    private final Timetable timetable;

    NoteVacancies(JdbcClient jdbc, Rolls rolls, Cases cases, Notify notify, Timetable timetable) {
        this.jdbc = jdbc;
        this.rolls = rolls;
        this.cases = cases;
        this.notify = notify;
        this.timetable = timetable;
    }

    @EventListener
    void opened(TaskOpened event) {
        var task = event.task();
        var roll = rolls.call();
        if (!task.personal() && roll.holders(task.groups()).isEmpty()) {
            note(task, timetable.now());
            tell(task, roll);
        }
    }

    @EventListener
    void closed(TaskClosed event) {
        jdbc.sql("update vacancy set closed_at = :now where task_id = :task and closed_at is null")
                .param("now", timetable.now())
                .param("task", event.taskId())
                .update();
    }

    private void note(OpenTask task, LocalDateTime now) {
        jdbc.sql("insert into vacancy (task_id, chain, title, title_en, groups_text, since)"
                        + " values (:task, :chain, :title, :titleEn, :groups, :now)")
                .param("task", task.id())
                .param("chain", task.caseId())
                .param("title", task.name())
                .param("titleEn", task.properties().get("en"), Types.VARCHAR)
                .param("groups", String.join(",", new TreeSet<>(task.groups())))
                .param("now", now)
                .update();
    }

    private void tell(OpenTask task, Roll roll) {
        var organisation = RoleAt.parse(new TreeSet<>(task.groups()).first()).organisation();
        var watchers =
                roll.watchers(organisation).stream().map(person -> person.id()).toList();
        notify.enqueue(new Notify.Command("vacancy", watchers, content(task), "vacancy:" + task.id(), task.id(), true));
    }

    private MailContent content(OpenTask task) {
        var english = task.properties().get("en");
        var names = english == null ? Map.of("vi", task.name()) : Map.of("vi", task.name(), "en", english);
        var about = cases.ofChain(task.caseId()).map(CaseView::title).orElse("");
        var line = MailContent.TaskLine.task(task.id(), names, about, task.due());
        return MailContent.of(task.name(), task.caseId(), List.of(line));
    }
}
