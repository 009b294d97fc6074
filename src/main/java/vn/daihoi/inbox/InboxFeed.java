package vn.daihoi.inbox;

import java.sql.Types;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Text;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskChanged;
import vn.daihoi.workflow.TaskClosed;
import vn.daihoi.workflow.TaskOpened;

/** Keeps the task list in step with the engine, in the same transaction. */
@Component
class InboxFeed {

    static final LocalDateTime SOME_DAY = LocalDateTime.of(9999, 12, 31, 0, 0);

    private final JdbcClient jdbc;
    private final CaseTitles titles;

    InboxFeed(JdbcClient jdbc, CaseTitles titles) {
        this.jdbc = jdbc;
        this.titles = titles;
    }

    @EventListener
    void opened(TaskOpened event) {
        var task = event.task();
        var english = task.properties().getOrDefault("en", task.name());
        var title = titles.of(task);
        jdbc.sql("insert into inbox_task (id, process, element, name, name_en, form, case_id, unit, plan, subject,"
                        + " criticality, due, due_rule, created, assignee, search) values (:id, :process, :element, :name, :english, :form,"
                        + " :case, :unit, :plan, :subject, :criticality, :due, :rule, :created, :assignee, :search)")
                .param("id", task.id())
                .param("process", task.process())
                .param("element", task.element())
                .param("name", task.name())
                .param("english", english)
                .param("form", task.form(), Types.VARCHAR)
                .param("case", task.caseId())
                .param("unit", title.unit(), Types.VARCHAR)
                .param("plan", title.plan(), Types.VARCHAR)
                .param("subject", cut(title.subject(), 500), Types.VARCHAR)
                .param("criticality", task.properties().getOrDefault("criticality", "NORMAL"))
                .param("due", task.due(), Types.TIMESTAMP)
                .param("rule", cut(task.properties().get("deadline"), 128), Types.VARCHAR)
                .param("created", task.created())
                .param("assignee", task.assignee(), Types.VARCHAR)
                .param("search", searched(task.name(), english, title.subject(), title.unit(), title.plan()))
                .update();
        address(task);
    }

    @EventListener
    void changed(TaskChanged event) {
        var task = event.task();
        var known = jdbc.sql("update inbox_task set due = :due, assignee = :assignee where id = :id")
                .param("due", task.due(), Types.TIMESTAMP)
                .param("assignee", task.assignee(), Types.VARCHAR)
                .param("id", task.id())
                .update();
        if (known > 0) {
            delete("inbox_audience", "task", task.id());
            address(task);
        }
    }

    @EventListener
    void closed(TaskClosed event) {
        delete("inbox_audience", "task", event.taskId());
        delete("inbox_task", "id", event.taskId());
    }

    private void address(OpenTask task) {
        for (var audience : audience(task)) {
            jdbc.sql("insert into inbox_audience (task, audience, due) values (:task, :audience, :due)")
                    .param("task", task.id())
                    .param("audience", audience)
                    .param("due", task.due() == null ? SOME_DAY : task.due())
                    .update();
        }
    }

    private static Set<String> audience(OpenTask task) {
        if (!task.personal()) {
            return task.groups();
        }
        return task.assignee() == null ? Set.of() : new HashSet<>(Set.of(task.assignee()));
    }

    private void delete(String table, String column, String id) {
        jdbc.sql("delete from " + table + " where " + column + " = :id")
                .param("id", id)
                .update();
    }

    private static String cut(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }

    private static String searched(String... parts) {
        var words = new StringBuilder();
        for (var part : parts) {
            words.append(part == null ? "" : Text.folded(part)).append(' ');
        }
        return words.toString();
    }
}
