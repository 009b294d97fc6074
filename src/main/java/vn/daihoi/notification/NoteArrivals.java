package vn.daihoi.notification;

import java.sql.Types;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.organisation.Person;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskClosed;
import vn.daihoi.workflow.TaskOpened;

/** Notes whom a new task waits for; what is done before the mail leaves needs none. */
@Component
class NoteArrivals {

    private static final String INSERT = "insert into arrival (task_id, person, name, name_en, chain, due, opened_at)"
            + " values (:task, :person, :name, :english, :chain, :due, :opened)";

    private final JdbcClient jdbc;
    private final Recipients recipients;

    NoteArrivals(JdbcClient jdbc, Recipients recipients) {
        this.jdbc = jdbc;
        this.recipients = recipients;
    }

    @EventListener
    void opened(TaskOpened event) {
        var task = event.task();
        var waitsFor = task.assignee() == null ? task.groups() : Set.of(task.assignee());
        recipients.resolve(waitsFor).forEach(person -> note(task, person));
    }

    @EventListener
    void closed(TaskClosed event) {
        jdbc.sql("delete from arrival where task_id = :task")
                .param("task", event.taskId())
                .update();
    }

    private void note(OpenTask task, Person person) {
        jdbc.sql(INSERT)
                .param("task", task.id())
                .param("person", person.id())
                .param("name", task.name())
                .param("english", task.properties().get("en"), Types.VARCHAR)
                .param("chain", task.caseId())
                .param("due", task.due(), Types.TIMESTAMP)
                .param("opened", task.created())
                .update();
    }
}
