package vn.daihoi.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

/** User tasks of deployed models, read once per version. */
class TaskNodes {

    private final RepositoryService repository;
    private final Map<String, Map<String, TaskNode>> byDefinition = new ConcurrentHashMap<>();

    TaskNodes(RepositoryService repository) {
        this.repository = repository;
    }

    TaskNode of(String definition, String element) {
        return byDefinition.computeIfAbsent(definition, this::read).get(element);
    }

    private Map<String, TaskNode> read(String definition) {
        var model = repository.getBpmnModelInstance(definition);
        var process =
                model.getModelElementsByType(Process.class).iterator().next().getId();
        var nodes = new HashMap<String, TaskNode>();
        model.getModelElementsByType(UserTask.class)
                .forEach(task ->
                        nodes.put(task.getId(), new TaskNode(process, task.getCamundaFormRef(), properties(task))));
        return nodes;
    }

    static Map<String, String> properties(BaseElement node) {
        var properties = new HashMap<String, String>();
        if (node.getExtensionElements() != null) {
            node.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                    .flatMap(all -> all.getCamundaProperties().stream())
                    .forEach(property -> properties.put(property.getCamundaName(), property.getCamundaValue()));
        }
        return Map.copyOf(properties);
    }
}
