package vn.daihoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every model keeps the rules of the house; what is missing is named. */
class ProcessModelTest {

    private static final Path MODELS = Path.of("processes");
    private static final Path FORMS = Path.of("forms");
    private static final Pattern ID = Pattern.compile(
            "(start|end|user|service|send|rule|call|receive|catch|throw|timer|gate|sub|flow|boundary)_[A-Z][A-Za-z0-9_]*");
    private static final Pattern DEADLINE =
            Pattern.compile("\\d+(wd|d)|milestone:[a-zA-Z]+([+-]\\d+(wd|d))?|T(end)?[+-]\\d+(wd|d)|variable:[a-zA-Z]+");
    private static final Pattern STEP = Pattern.compile("[#$]\\{\\s*(\\w+)\\.(\\w+)\\(");

    static Stream<Path> models() throws IOException {
        return Files.walk(MODELS)
                .filter(path -> path.toString().endsWith(".bpmn"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("models")
    void isNamedAfterItsFileAndKeepsItsHistoryTenYears(Path file) {
        var process = process(file);
        assertThat(file.getFileName()).hasToString(process.getId() + ".bpmn");
        assertThat(process.isExecutable()).isTrue();
        assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
        assertThat(process.getName()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("models")
    void hasIdsThatSayWhatTheyName(Path file) {
        var odd = all(file, FlowElement.class).stream()
                .map(FlowElement::getId)
                .filter(id -> !ID.matcher(id).matches())
                .toList();
        assertThat(odd).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void offersEveryTaskToARoleOrAPersonWithAFormAndADeadline(Path file) {
        var faults = new ArrayList<String>();
        for (var task : all(file, UserTask.class)) {
            if ((task.getCamundaCandidateGroups() == null) == (task.getCamundaAssignee() == null)) {
                faults.add(task.getId() + ": needs candidate groups or an assignee, one of the two");
            }
            if (task.getCamundaFormRef() == null || form(task.getCamundaFormRef()) == null) {
                faults.add(task.getId() + ": no form " + task.getCamundaFormRef());
            }
            if (!"latest".equals(task.getCamundaFormRefBinding())) {
                faults.add(task.getId() + ": the form must be bound to latest");
            }
            var properties = properties(task);
            if (!DEADLINE.matcher(properties.getOrDefault("deadline", "")).matches()) {
                faults.add(task.getId() + ": deadline " + properties.get("deadline"));
            }
            if (!List.of("NORMAL", "HIGH", "CRITICAL").contains(properties.getOrDefault("criticality", ""))) {
                faults.add(task.getId() + ": criticality " + properties.get("criticality"));
            }
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void namesItsWorkInBothLanguages(Path file) {
        var faults = new ArrayList<String>();
        for (var node : all(file, FlowNode.class)) {
            var work = node instanceof UserTask || node instanceof CallActivity || node instanceof ServiceTask;
            var shown = node.getName() != null && !node.getName().isBlank();
            if (work && !shown || shown && !properties(node).containsKey("en")) {
                faults.add(node.getId());
            }
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void callsWhatExists(Path file) throws IOException {
        var processes = models().map(path -> process(path).getId()).toList();
        var faults = new ArrayList<String>();
        for (var call : all(file, CallActivity.class)) {
            if (!processes.contains(call.getCalledElement())) {
                faults.add(call.getId() + " calls " + call.getCalledElement());
            }
        }
        for (var rule : all(file, BusinessRuleTask.class)) {
            if (tables().noneMatch(
                            path -> path.getFileName().toString().equals(rule.getCamundaDecisionRef() + ".dmn"))) {
                faults.add(rule.getId() + " evaluates " + rule.getCamundaDecisionRef());
            }
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void callsStepsThatExist(Path file) throws IOException {
        var faults = new TreeSet<String>();
        var matcher = STEP.matcher(Files.readString(file));
        while (matcher.find()) {
            var bean = beans().get(matcher.group(1));
            var method = matcher.group(2);
            if (bean == null) {
                faults.add(matcher.group(1) + " is no bean");
            } else if (Arrays.stream(bean.getMethods())
                    .noneMatch(known -> known.getName().equals(method))) {
                faults.add(matcher.group(1) + " has no " + method);
            }
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void runsAutomaticWorkInTransactionsOfItsOwn(Path file) {
        var faults = new ArrayList<String>();
        for (var node : all(file, FlowNode.class)) {
            var automatic = node instanceof ServiceTask || node instanceof SendTask || node instanceof BusinessRuleTask;
            if (automatic && !node.isCamundaAsyncBefore()) {
                faults.add(node.getId());
            }
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void drawsEveryNodeAndFlow(Path file) {
        var model = Bpmn.readModelFromFile(file.toFile());
        var drawn = Stream.concat(
                        model.getModelElementsByType(BpmnShape.class).stream()
                                .map(shape -> shape.getBpmnElement().getId()),
                        model.getModelElementsByType(BpmnEdge.class).stream()
                                .map(edge -> edge.getBpmnElement().getId()))
                .collect(Collectors.toSet());
        assertThat(all(file, FlowNode.class))
                .allSatisfy(node -> assertThat(drawn).contains(node.getId()));
        assertThat(all(file, SequenceFlow.class))
                .allSatisfy(flow -> assertThat(drawn).contains(flow.getId()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void asksAtEveryForkWithSeveralWays(Path file) {
        var nameless = all(file, Gateway.class).stream()
                .filter(gate -> gate.getElementType().getTypeName().equals("exclusiveGateway"))
                .filter(gate -> gate.getOutgoing().size() > 1 && gate.getName() == null)
                .map(Gateway::getId)
                .toList();
        assertThat(nameless).isEmpty();
    }

    private static Process process(Path file) {
        return all(file, Process.class).get(0);
    }

    private static <T extends ModelElementInstance> List<T> all(Path file, Class<T> type) {
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
        return List.copyOf(model.getModelElementsByType(type));
    }

    private static Map<String, String> properties(FlowNode node) {
        if (node.getExtensionElements() == null) {
            return Map.of();
        }
        return node.getExtensionElements().getDomElement().getChildElements().stream()
                .filter(child -> child.getLocalName().equals("properties"))
                .flatMap(child -> child.getChildElements().stream())
                .collect(Collectors.toMap(
                        property -> property.getAttribute("name"), property -> property.getAttribute("value")));
    }

    private static Path form(String id) {
        var name = id.substring(id.indexOf('-') + 1) + ".form";
        var file = FORMS.resolve(id.substring(0, id.indexOf('-'))).resolve(name);
        return Files.exists(file) ? file : null;
    }

    private static Stream<Path> tables() throws IOException {
        return Files.walk(MODELS).filter(path -> path.toString().endsWith(".dmn"));
    }

    private static Map<String, Class<?>> beans() {
        return StepBeans.byName();
    }
}
