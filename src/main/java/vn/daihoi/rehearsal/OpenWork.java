package vn.daihoi.rehearsal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.OpenTasks;
import vn.daihoi.workflow.TaskChanged;
import vn.daihoi.workflow.TaskClosed;
import vn.daihoi.workflow.TaskOpened;

/** The tasks on the cast's desks, kept from what is announced so that no list is asked for at every step. */
@Component
@Profile("rehearsal")
class OpenWork {

    private final OpenTasks tasks;
    private final Map<String, OpenTask> open = new LinkedHashMap<>();

    OpenWork(OpenTasks tasks) {
        this.tasks = tasks;
    }

    /** What an interrupted rehearsal left on the desks. */
    void load() {
        tasks.all().forEach(task -> open.put(task.id(), task));
    }

    Collection<OpenTask> all() {
        return open.values();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    public void on(TaskOpened event) {
        open.put(event.task().id(), event.task());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    public void on(TaskChanged event) {
        open.replace(event.task().id(), event.task());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    public void on(TaskClosed event) {
        open.remove(event.taskId());
    }
}
