package vn.daihoi.workflow;

import java.time.LocalDateTime;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Turns the engine's tasks into ours. */
@Component
class TaskReader {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final TaskNodes nodes;

    TaskReader(@Lazy TaskService tasks, @Lazy RuntimeService runtime, @Lazy RepositoryService repository) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.nodes = new TaskNodes(repository);
    }

    /** @throws RuntimeException of some kind when the task ends between its queries */
    OpenTask read(Task task) {
        var groups = tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> link.getGroupId() != null && IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(link -> link.getGroupId())
                .collect(Collectors.toSet());
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        if (instance == null) {
            throw new IllegalStateException("the process of task " + task.getId() + " has ended");
        }
        var node = nodes.of(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        return assemble((TaskEntity) task, groups, instance.getBusinessKey(), tasks.getVariables(task.getId()), node);
    }

    /** As {@link #read}, inside the engine's own transaction: what is not yet flushed cannot be queried. */
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
