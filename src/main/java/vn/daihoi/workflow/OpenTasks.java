package vn.daihoi.workflow;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Tasks by id and by case, straight from the engine: for one task or one case, never for lists of people. */
@Component
public class OpenTasks {

    private final TaskService engine;
    private final TaskReader reader;

    OpenTasks(TaskService engine, TaskReader reader) {
        this.engine = engine;
        this.reader = reader;
    }

    public Optional<OpenTask> find(String id) {
        return Optional.ofNullable(
                        engine.createTaskQuery().taskId(id).initializeFormKeys().singleResult())
                .map(reader::read);
    }

    public List<OpenTask> ofCase(String caseId) {
        return engine.createTaskQuery().processInstanceBusinessKey(caseId).initializeFormKeys().list().stream()
                .map(reader::read)
                .toList();
    }

    /** Every open task; for a rehearsal, which is small. */
    public List<OpenTask> all() {
        return engine.createTaskQuery().initializeFormKeys().list().stream()
                .map(reader::read)
                .toList();
    }
}
