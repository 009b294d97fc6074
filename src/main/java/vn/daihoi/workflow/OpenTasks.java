package vn.daihoi.workflow;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** Tasks by id and by case, straight from the engine: for one task or one case, never for lists of people. */
@Component
public class OpenTasks {

    private final TaskService engine;
    private final CommandExecutor commands;
    private final TaskReader reader;

    OpenTasks(ProcessEngine engine, TaskReader reader) {
        this.engine = engine.getTaskService();
        this.commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
        this.reader = reader;
    }

    public Optional<OpenTask> find(String id) {
        return read(engine.createTaskQuery().taskId(id)).stream().findFirst();
    }

    public List<OpenTask> ofCase(String caseId) {
        return read(engine.createTaskQuery().processInstanceBusinessKey(caseId));
    }

    /** What waits for {@code ROLE@organisation} at this moment. */
    public List<OpenTask> ofGroup(String group) {
        return read(engine.createTaskQuery().taskCandidateGroup(group));
    }

    /** Of those, what waits at one node of a model. */
    public List<OpenTask> ofGroup(String group, String element) {
        return read(engine.createTaskQuery()
                .taskCandidateGroup(group)
                .taskDefinitionKey(element)
                .orderByTaskCreateTime()
                .asc());
    }

    /** Every open task; for a rehearsal, which is small. */
    public List<OpenTask> all() {
        return read(engine.createTaskQuery());
    }

    /** In one command, so that each fact is asked of the database once. */
    private List<OpenTask> read(TaskQuery query) {
        return commands.execute(context ->
                query.list().stream().flatMap(task -> read(task).stream()).toList());
    }

    /** Empty when somebody ends the task between the queries that it takes to read it. */
    private Optional<OpenTask> read(Task task) {
        try {
            return Optional.of(reader.read((DelegateTask) task));
        } catch (RuntimeException missing) {
            if (engine.createTaskQuery().taskId(task.getId()).count() > 0) {
                throw missing;
            }
            return Optional.empty();
        }
    }
}
