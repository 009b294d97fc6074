package vn.daihoi.workflow;

import java.time.LocalDateTime;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Turns the engine's tasks into ours. */
@Component
class TaskReader {

    private final TaskNodes nodes;

    TaskReader(@Lazy RepositoryService repository) {
        this.nodes = new TaskNodes(repository);
    }

    /**
     * Inside a command of the engine, whose cache then holds what it takes to read a task.
     *
     * @throws RuntimeException of some kind when the task ends between its queries
     */
    OpenTask read(DelegateTask task) {
        var groups = task.getCandidates().stream()
                .filter(link -> link.getGroupId() != null)
                .map(link -> link.getGroupId())
                .collect(Collectors.toSet());
        var node = nodes.of(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        var businessKey = task.getExecution().getProcessBusinessKey();
        return assemble((TaskEntity) task, groups, businessKey, task.getVariables(), node);
    }

    private OpenTask assemble(
            TaskEntity task, Set<String> groups, String businessKey, Map<String, Object> variables, TaskNode node) {
        return new OpenTask(
                task.getId(),
                node.process(),
                task.getProcessInstanceId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                node.form(),
                businessKey,
                Set.copyOf(groups),
                task.getAssignee(),
                local(task.getCreateTime()),
                local(task.getDueDate()),
                node.properties(),
                variables);
    }

    private static LocalDateTime local(Date moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment.toInstant(), EngineClock.VIET_NAM);
    }
}
