package vn.daihoi.testing;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Wrong versions of a model: each condition negated in turn, each pair of a gateway's ways swapped in turn. */
final class ModelMutants {

    private final String process;
    private final List<Mutant> mutants = new ArrayList<>();

    private ModelMutants(String process) {
        this.process = process;
    }

    static List<Mutant> of(String process) {
        var all = new ModelMutants(process);
        all.negateConditions();
        all.swapWays();
        return all.mutants;
    }

    private void negateConditions() {
        for (var id : flowsWithCondition()) {
            var model = Bpmn.readModelFromFile(ProcessModels.file(process).toFile());
            SequenceFlow flow = model.getModelElementById(id);
            var condition = flow.getConditionExpression();
            var text = condition.getTextContent().strip();
            condition.setTextContent("${!(" + text.substring(2, text.length() - 1) + ")}");
            mutants.add(new Mutant(process + ": not " + id, flow.getSource().getId(), Bpmn.convertToString(model)));
        }
    }

    private void swapWays() {
        var original = Bpmn.readModelFromFile(ProcessModels.file(process).toFile());
        for (var gate : original.getModelElementsByType(Gateway.class)) {
            var ways = gate.getElementType().getTypeName().equals("parallelGateway")
                    ? List.<String>of()
                    : gate.getOutgoing().stream().map(SequenceFlow::getId).toList();
            for (int i = 0; i < ways.size(); i++) {
                for (int j = i + 1; j < ways.size(); j++) {
                    swap(ways.get(i), ways.get(j));
                }
            }
        }
    }

    private void swap(String one, String other) {
        var model = Bpmn.readModelFromFile(ProcessModels.file(process).toFile());
        SequenceFlow first = model.getModelElementById(one);
        SequenceFlow second = model.getModelElementById(other);
        var target = first.getTarget();
        if (target.equals(second.getTarget())) {
            return;
        }
        target.getIncoming().remove(first);
        second.getTarget().getIncoming().remove(second);
        first.setTarget(second.getTarget());
        second.setTarget(target);
        first.getTarget().getIncoming().add(first);
        second.getTarget().getIncoming().add(second);
        mutants.add(new Mutant(
                process + ": " + one + " and " + other + " swapped",
                first.getSource().getId(),
                Bpmn.convertToString(model)));
    }

    private List<String> flowsWithCondition() {
        return Bpmn.readModelFromFile(ProcessModels.file(process).toFile())
                .getModelElementsByType(SequenceFlow.class)
                .stream()
                .filter(flow -> flow.getConditionExpression() != null)
                .map(SequenceFlow::getId)
                .toList();
    }

    /** @param element where it goes another way than the model */
    record Mutant(String name, String element, String xml) {

        @Override
        public String toString() {
            return name;
        }
    }
}
