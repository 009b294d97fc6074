package vn.daihoi.workflow;

import java.sql.Timestamp;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Tells the rooms above of every task, inside the engine's transaction. */
@Component
class TaskAnnouncer implements TaskListener {

    private final ApplicationEventPublisher events;
    private final TaskReader reader;
    private final Cases cases;

    TaskAnnouncer(ApplicationEventPublisher events, TaskReader reader, @Lazy Cases cases) {
        this.events = events;
        this.reader = reader;
        this.cases = cases;
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> open(task);
            case EVENTNAME_ASSIGNMENT, EVENTNAME_UPDATE -> events.publishEvent(new TaskChanged(reader.read(task)));
            case EVENTNAME_COMPLETE -> events.publishEvent(closed(task, true));
            case EVENTNAME_DELETE -> events.publishEvent(closed(task, false));
            default -> throw new IllegalStateException(task.getEventName());
        }
    }

    private void open(DelegateTask task) {
        events.publishEvent(new TaskOpening(reader.read(task), due -> task.setDueDate(Timestamp.valueOf(due))));
        var opened = reader.read(task);
        events.publishEvent(new TaskOpened(opened, cases.subject(opened)));
    }

    private static TaskClosed closed(DelegateTask task, boolean completed) {
        return new TaskClosed(
                task.getId(), task.getExecution().getProcessBusinessKey(), task.getTaskDefinitionKey(), completed);
    }
}
