package vn.daihoi.inbox;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.StringJoiner;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.inbox.list.TaskTab;
import vn.daihoi.inbox.list.Urgency;
import vn.daihoi.inbox.list.Words;
import vn.daihoi.shared.Text;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskChanged;
import vn.daihoi.workflow.TaskClosed;
import vn.daihoi.workflow.TaskCompleted;
import vn.daihoi.workflow.TaskOpened;

/** Keeps the task list in step with the engine, in the same transaction. */
@Component
class InboxFeed {

    private static final LocalDateTime SOME_DAY = LocalDateTime.of(9999, 12, 31, 0, 0);
    private static final int LONGEST = 500;
    private static final int LONGEST_RULE = 128;

    private final JdbcClient jdbc;
    private final CaseTitles titles;
    private final Clock clock;

    InboxFeed(JdbcClient jdbc, CaseTitles titles, Clock clock) {
        this.jdbc = jdbc;
        this.titles = titles;
        this.clock = clock;
    }

    @EventListener
    void opened(TaskOpened event) {
        var task = event.task();
        var english = task.properties().getOrDefault("en", task.name());
        var title = titles.of(task);
        jdbc.sql(
                        "insert into inbox_task (id, process, element, name, name_en, form, case_id, unit, unit_key, plan, subject,"
                                + " criticality, due, due_rule, created, assignee, search) values (:id, :process, :element, :name, :english, :form,"
                                + " :case, :unit, :unitKey, :plan, :subject, :criticality, :due, :rule, :created, :assignee, :search)")
                .param("id", task.id())
                .param("process", task.process())
                .param("element", task.element())
                .param("name", task.name())
                .param("english", english)
                .param("form", task.form(), Types.VARCHAR)
                .param("case", task.caseId())
                .param("unit", title.unit(), Types.VARCHAR)
                .param("unitKey", title.unit() == null ? "" : Text.folded(title.unit()))
                .param("plan", title.plan(), Types.VARCHAR)
                .param("subject", cut(title.subject(), LONGEST), Types.VARCHAR)
                .param("criticality", criticality(task))
                .param("due", task.due(), Types.TIMESTAMP)
                .param("rule", cut(task.properties().get("deadline"), LONGEST_RULE), Types.VARCHAR)
                .param("created", task.created())
                .param("assignee", task.assignee(), Types.VARCHAR)
                .param("search", Words.stored(task.name(), english, title.subject(), title.unit(), title.plan()))
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
    void completed(TaskCompleted event) {
        jdbc.sql(
                        "insert into inbox_done (id, person, done, process, name, name_en, case_id, unit, plan, subject, criticality,"
                                + " due, due_rule, created, search) select id, :person, :now, process, name, name_en, case_id, unit, plan,"
                                + " subject, criticality, due, due_rule, created, search from inbox_task where id = :id")
                .param("person", event.submission().by().id())
                .param("now", LocalDateTime.now(clock))
                .param("id", event.submission().task().id())
                .update();
    }

    @EventListener
    void closed(TaskClosed event) {
        delete("inbox_audience", "task", event.taskId());
        delete("inbox_task", "id", event.taskId());
    }

    /** All rows in one statement, since a completion may open many tasks. */
    private void address(OpenTask task) {
        var audiences = audiences(task);
        var rows = new StringJoiner(", ");
        var values = new HashMap<String, Object>();
        for (var audience : audiences) {
            rows.add("(cast(:a%d as varchar(160)))".formatted(values.size()));
            values.put("a" + values.size(), audience);
        }
        if (!audiences.isEmpty()) {
            jdbc.sql(
                            "insert into inbox_audience (task, audience, due, created, urgency, unit_key) select t.id, m.audience,"
                                    + " :due, t.created, :urgency, t.unit_key from inbox_task t cross join (values "
                                    + rows
                                    + ") m(audience) where t.id = :task")
                    .params(values)
                    .param("due", task.due() == null ? SOME_DAY : task.due())
                    .param("urgency", Urgency.of(criticality(task)))
                    .param("task", task.id())
                    .update();
        }
    }

    private static Set<String> audiences(OpenTask task) {
        var audiences = new HashSet<>(task.groups());
        task.groups().forEach(group -> audiences.add(TaskTab.organisation(group)));
        if (task.assignee() != null) {
            audiences.add(task.assignee());
        }
        return audiences;
    }

    private void delete(String table, String column, String id) {
        jdbc.sql("delete from " + table + " where " + column + " = :id")
                .param("id", id)
                .update();
    }

    private static String criticality(OpenTask task) {
        return task.properties().getOrDefault("criticality", "NORMAL");
    }

    private static String cut(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }
}
