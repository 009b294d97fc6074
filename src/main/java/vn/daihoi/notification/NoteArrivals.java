package vn.daihoi.notification;

import java.sql.Types;
import java.time.LocalDateTime;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
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
        recipients.resolve(waitsFor).forEach(person -> note(task, person.id(), task.created()));
    }

    @EventListener
    void closed(TaskClosed event) {
        jdbc.sql("delete from arrival where task_id = :task")
                .param("task", event.taskId())
                .update();
    }

    /** Changes nothing where it is noted already. */
    void notice(OpenTask task, String person, LocalDateTime arrived) {
        var noted = jdbc.sql("select count(*) from arrival where task_id = :task and person = :person")
                .param("task", task.id())
                .param("person", person)
                .query(Integer.class)
                .single();
        if (noted == 0) {
            note(task, person, arrived);
        }
    }

    private void note(OpenTask task, String person, LocalDateTime arrived) {
        jdbc.sql(INSERT)
                .param("task", task.id())
                .param("person", person)
                .param("name", task.name())
                .param("english", task.properties().get("en"), Types.VARCHAR)
                .param("chain", task.caseId())
                .param("due", task.due(), Types.TIMESTAMP)
                .param("opened", arrived)
                .update();
    }
}
