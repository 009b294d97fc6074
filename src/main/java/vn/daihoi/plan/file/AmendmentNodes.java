package vn.daihoi.plan.file;

import static vn.daihoi.plan.file.YamlText.entry;
import static vn.daihoi.plan.file.YamlText.mapping;
import static vn.daihoi.plan.file.YamlText.plain;
import static vn.daihoi.plan.file.YamlText.put;
import static vn.daihoi.plan.file.YamlText.quoted;

import java.time.LocalDate;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import vn.daihoi.plan.AmendmentText;
import vn.daihoi.plan.LegalBasis;

/** An amendment as it stands in a plan file. */
final class AmendmentNodes {

    private AmendmentNodes() {}

    /** Of a plan file without faults. */
    static AmendmentText read(MappingNode node) {
        var set = entry(node, "set")
                .map(found -> ((MappingNode) found.getValueNode()).getValue())
                .orElse(List.of());
        return new AmendmentText(
                LocalDate.parse(scalar(node, "date")),
                scalar(node, "reason"),
                entry(node, "legalBasis")
                        .map(found -> basis((MappingNode) found.getValueNode()))
                        .orElse(null),
                set.stream()
                        .map(change -> new AmendmentText.Change(
                                ((ScalarNode) change.getKeyNode()).getValue(), written(change.getValueNode())))
                        .toList());
    }

    private static LegalBasis basis(MappingNode node) {
        var date = scalar(node, "date");
        return new LegalBasis(
                scalar(node, "number"), date == null ? null : LocalDate.parse(date), scalar(node, "title"));
    }

    private static String scalar(MappingNode node, String key) {
        return entry(node, key)
                .map(found -> ((ScalarNode) found.getValueNode()).getValue())
                .orElse(null);
    }

    /** On one line, as behind a path. */
    private static String written(Node value) {
        if (value instanceof CollectionNode<?> collection) {
            flow(collection);
        }
        return YamlText.write(value).strip();
    }

    private static void flow(CollectionNode<?> collection) {
        collection.setFlowStyle(FlowStyle.FLOW);
        var parts = collection instanceof MappingNode mapping
                ? mapping.getValue().stream().map(NodeTuple::getValueNode).toList()
                : ((SequenceNode) collection).getValue();
        parts.stream().filter(CollectionNode.class::isInstance).forEach(part -> flow((CollectionNode<?>) part));
    }

    static Node of(AmendmentText amendment) {
        var node = mapping();
        put(node, "date", plain(amendment.date().toString()));
        put(node, "reason", quoted(amendment.reason()));
        if (amendment.basis() != null) {
            put(node, "legalBasis", of(amendment.basis()));
        }
        var set = mapping();
        amendment.set().forEach(change -> set.getValue().add(new NodeTuple(quoted(change.path()), value(change))));
        put(node, "set", set);
        return node;
    }

    private static Node of(LegalBasis basis) {
        var node = mapping();
        put(node, "number", quoted(basis.number()));
        put(node, "date", plain(basis.date().toString()));
        if (basis.title() != null) {
            put(node, "title", quoted(basis.title()));
        }
        return node;
    }

    /** What is no YAML is a text. */
    private static Node value(AmendmentText.Change change) {
        try {
            var node = YamlText.read(change.value());
            return node == null ? quoted(change.value()) : node;
        } catch (YAMLException text) {
            return quoted(change.value());
        }
    }
}
