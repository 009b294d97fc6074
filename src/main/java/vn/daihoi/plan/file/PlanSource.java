package vn.daihoi.plan.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import vn.daihoi.plan.AmendmentText;

/** The text of a plan file with amendments taken out or added; every scalar stays as it was written. */
public final class PlanSource {

    private static final String AMENDMENTS = "amendments";

    private PlanSource() {}

    /** Without amendments the very same text. */
    public static String withoutAmendments(String text) {
        var root = root(text);
        return YamlText.entry(root, AMENDMENTS)
                .map(found -> {
                    root.getValue().remove(found);
                    return YamlText.write(root);
                })
                .orElse(text);
    }

    /** The text with one more amendment at the end. */
    public static String with(String text, AmendmentText amendment) {
        var root = root(text);
        var list = YamlText.entry(root, AMENDMENTS)
                .map(NodeTuple::getValueNode)
                .filter(SequenceNode.class::isInstance)
                .map(SequenceNode.class::cast)
                .orElseGet(() -> added(root));
        list.getValue().add(AmendmentNodes.of(amendment));
        return YamlText.write(root);
    }

    /** Of a plan file without faults, in the order of their dates; values as they were written. */
    public static List<AmendmentText> amendments(String text) {
        return YamlText.entry(root(text), AMENDMENTS)
                .map(NodeTuple::getValueNode)
                .filter(SequenceNode.class::isInstance)
                .map(list -> ((SequenceNode) list)
                        .getValue().stream()
                                .map(node -> AmendmentNodes.read((MappingNode) node))
                                .sorted(Comparator.comparing(AmendmentText::date))
                                .toList())
                .orElse(List.of());
    }

    private static SequenceNode added(MappingNode root) {
        YamlText.entry(root, AMENDMENTS).ifPresent(root.getValue()::remove);
        var list = new SequenceNode(Tag.SEQ, new ArrayList<>(), root.getFlowStyle());
        root.getValue().add(new NodeTuple(YamlText.plain(AMENDMENTS), list));
        return list;
    }

    private static MappingNode root(String text) {
        return (MappingNode) YamlText.read(text);
    }
}
