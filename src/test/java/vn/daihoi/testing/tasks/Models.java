package vn.daihoi.testing.tasks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

/** The models on disk with what a reader asks of them. */
public final class Models {

    private Models() {}

    public static List<ModelledProcess> all() {
        try (var files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(Models::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static List<ModelledTask> tasks() {
        return all().stream().flatMap(process -> process.tasks().stream()).toList();
    }

    private static ModelledProcess read(Path file) {
        var model = Bpmn.readModelFromFile(file.toFile());
        var process = model.getModelElementsByType(Process.class).iterator().next();
        var tasks = model.getModelElementsByType(UserTask.class).stream()
                .map(task -> task(process.getId(), task))
                .toList();
        return new ModelledProcess(
                file.getParent().getFileName().toString(),
                process.getId(),
                process.getName(),
                properties(process).get("en"),
                tasks);
    }

    private static ModelledTask task(String process, UserTask task) {
        var who = task.getCamundaAssignee() == null ? task.getCamundaCandidateGroups() : task.getCamundaAssignee();
        return new ModelledTask(process, task.getId(), task.getName(), task.getCamundaFormRef(), who, properties(task));
    }

    private static Map<String, String> properties(BaseElement element) {
        var properties = new HashMap<String, String>();
        if (element.getExtensionElements() != null) {
            element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                    .flatMap(all -> all.getCamundaProperties().stream())
                    .forEach(property -> properties.put(property.getCamundaName(), property.getCamundaValue()));
        }
        return properties;
    }
}
