package vn.daihoi.workflow;

import java.util.Objects;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Says who works on a task of roles; a {@link TaskChanged} follows. Rights are the caller's business. */
@Component
public class AssignTask {

    private final TaskService engine;

    AssignTask(TaskService engine) {
        this.engine = engine;
    }

    /**
     * @param expected who has it now; null for nobody
     * @param assignee null for nobody
     * @return false when it is no longer as expected
     * @throws OptimisticLockingFailureException when somebody changes it in the same moment
     */
    public boolean assign(String task, String expected, String assignee) {
        var found = engine.createTaskQuery().taskId(task).singleResult();
        if (found == null || !Objects.equals(found.getAssignee(), expected)) {
            return false;
        }
        try {
            engine.setAssignee(task, assignee);
            return true;
        } catch (OptimisticLockingException neighbour) {
            throw new OptimisticLockingFailureException("task " + task + " has been changed", neighbour);
        }
    }
}
