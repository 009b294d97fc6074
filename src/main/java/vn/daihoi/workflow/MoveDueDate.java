package vn.daihoi.workflow;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Moves the due date of an open task; a {@link TaskChanged} follows. */
@Component
public class MoveDueDate {

    private final TaskService engine;

    MoveDueDate(TaskService engine) {
        this.engine = engine;
    }

    public void move(String task, LocalDateTime due) {
        var found = engine.createTaskQuery().taskId(task).singleResult();
        if (found != null) {
            found.setDueDate(Timestamp.valueOf(due));
            engine.saveTask(found);
        }
    }
}
