package vn.daihoi.workflow;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
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
                .flatMap(this::read);
    }

    public List<OpenTask> ofCase(String caseId) {
        return engine.createTaskQuery().processInstanceBusinessKey(caseId).initializeFormKeys().list().stream()
                .flatMap(task -> read(task).stream())
                .toList();
    }

    /** What waits for {@code ROLE@organisation} at this moment. */
    public List<OpenTask> ofGroup(String group) {
        return engine.createTaskQuery().taskCandidateGroup(group).initializeFormKeys().list().stream()
                .map(reader::read)
                .toList();
    }

    /** Of those, what waits at one node of a model. */
    public List<OpenTask> ofGroup(String group, String element) {
        return engine
                .createTaskQuery()
                .taskCandidateGroup(group)
                .taskDefinitionKey(element)
                .initializeFormKeys()
                .orderByTaskCreateTime()
                .asc()
                .list()
                .stream()
                .flatMap(task -> read(task).stream())
                .toList();
    }

    /** Every open task; for a rehearsal, which is small. */
    public List<OpenTask> all() {
        return engine.createTaskQuery().initializeFormKeys().list().stream()
                .flatMap(task -> read(task).stream())
                .toList();
    }

    /** Empty when somebody ends the task between the queries that it takes to read it. */
    private Optional<OpenTask> read(Task task) {
        try {
            return Optional.of(reader.read(task));
        } catch (RuntimeException missing) {
            if (engine.createTaskQuery().taskId(task.getId()).count() > 0) {
                throw missing;
            }
            return Optional.empty();
        }
    }
}
