package vn.daihoi.notification;

import java.sql.Types;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.workflow.Cases;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskChanged;
import vn.daihoi.workflow.TaskClosed;
import vn.daihoi.workflow.TaskOpened;

/** Notes whom a new task waits for; what is done before the mail leaves needs none. */
@Component
class NoteArrivals {

    private static final String INSERT = "insert into arrival (task_id, person, name, name_en, subject, chain, due,"
            + " opened_at) values (:task, :person, :name, :english, :subject, :chain, :due, :opened)";

    private final JdbcClient jdbc;
    private final Recipients recipients;
    private final Outbox outbox;
    private final Cases cases;

    NoteArrivals(JdbcClient jdbc, Recipients recipients, Outbox outbox, Cases cases) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.cases = cases;
        this.recipients = recipients;
    }

    @EventListener
    void opened(TaskOpened event) {
        var task = event.task();
        var waitsFor = task.assignee() == null ? task.groups() : Set.of(task.assignee());
        recipients.resolve(waitsFor).forEach(person -> note(event, person.id(), task.created()));
    }

    @EventListener
    void closed(TaskClosed event) {
        jdbc.sql("delete from arrival where task_id = :task")
                .param("task", event.taskId())
                .update();
    }

    /** What was written of it and has not left is written anew with the new day. */
    @EventListener
    void changed(TaskChanged event) {
        var task = event.task();
        int moved = jdbc.sql("update arrival set due = :due where task_id = :task and (due is null or due <> :due)")
                .param("due", task.due(), Types.TIMESTAMP)
                .param("task", task.id())
                .update();
        if (moved > 0) {
            mails(task.id()).forEach(this::rewrite);
        }
    }

    private List<String> mails(String task) {
        return jdbc.sql("select distinct mail from arrival where task_id = :task and mail is not null")
                .param("task", task)
                .query(String.class)
                .list();
    }

    private void rewrite(String mail) {
        if (outbox.withdraw(mail)) {
            jdbc.sql("update arrival set mail = null where mail = :mail")
                    .param("mail", mail)
                    .update();
        }
    }

    /** Changes nothing where it is noted already. */
    void notice(OpenTask task, String person, LocalDateTime arrived) {
        var noted = jdbc.sql("select count(*) from arrival where task_id = :task and person = :person")
                .param("task", task.id())
                .param("person", person)
                .query(Integer.class)
                .single();
        if (noted == 0) {
            note(new TaskOpened(task, cases.subject(task)), person, arrived);
        }
    }

    private void note(TaskOpened opened, String person, LocalDateTime arrived) {
        var task = opened.task();
        jdbc.sql(INSERT)
                .param("task", task.id())
                .param("person", person)
                .param("name", task.name())
                .param("english", task.properties().get("en"), Types.VARCHAR)
                .param("subject", opened.about(), Types.VARCHAR)
                .param("chain", task.caseId())
                .param("due", task.due(), Types.TIMESTAMP)
                .param("opened", arrived)
                .update();
    }
}
