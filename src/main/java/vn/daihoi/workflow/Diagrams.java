package vn.daihoi.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.stereotype.Component;

/** Models as drawn, and where an instance stands in them. */
@Component
public class Diagrams {

    private final RepositoryService repository;
    private final RuntimeService runtime;

    Diagrams(RepositoryService repository, RuntimeService runtime) {
        this.repository = repository;
        this.runtime = runtime;
    }

    /** BPMN XML of the model version that this instance follows. */
    public String xml(String instance) {
        return read(definition(instance));
    }

    private String read(String definition) {
        try (InputStream model = repository.getProcessModel(definition)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same with the English labels, where the model has them. */
    public String englishXml(String instance) {
        return readEnglish(definition(instance));
    }

    private String readEnglish(String definition) {
        var model = repository.getBpmnModelInstance(definition).clone();
        model.getModelElementsByType(Process.class).forEach(process -> label(process, process::setName));
        model.getModelElementsByType(FlowElement.class).forEach(element -> label(element, element::setName));
        return Bpmn.convertToString(model);
    }

    private static void label(BaseElement element, Consumer<String> name) {
        Optional.ofNullable(TaskNodes.properties(element).get("en")).ifPresent(name);
    }

    /** BPMN XML of the newest version of a process. */
    public String newest(String process, boolean english) {
        return english ? readEnglish(latest(process)) : read(latest(process));
    }

    /** Ids of the nodes that hold a token. */
    public List<String> tokens(String instance) {
        return runtime.getActiveActivityIds(instance).stream().distinct().toList();
    }

    /** Label of a node in the newest version of its process. */
    public String label(String process, String element) {
        return newest(process, element).map(FlowElement::getName).orElse(element);
    }

    /** English label of a node in the newest version of its process; empty when that has no such node. */
    public Optional<String> english(String process, String element) {
        return newest(process, element).map(node -> TaskNodes.properties(node).get("en"));
    }

    private Optional<FlowNode> newest(String process, String element) {
        return Optional.ofNullable(
                repository.getBpmnModelInstance(latest(process)).getModelElementById(element));
    }

    private String latest(String process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private String definition(String instance) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getProcessDefinitionId();
    }
}
