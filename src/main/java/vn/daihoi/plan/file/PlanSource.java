package vn.daihoi.plan.file;

import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import vn.daihoi.plan.AmendmentText;
import vn.daihoi.plan.LegalBasis;

/** The text of a plan file with amendments taken out or added; every scalar stays as it was written. */
public final class PlanSource {

    private static final String AMENDMENTS = "amendments";

    private PlanSource() {}

    /** Without amendments the very same text. */
    public static String withoutAmendments(String text) {
        var root = root(text);
        return entry(root, AMENDMENTS)
                .map(found -> {
                    root.getValue().remove(found);
                    return write(root);
                })
                .orElse(text);
    }

    /** The text with one more amendment at the end. */
    public static String with(String text, AmendmentText amendment) {
        var root = root(text);
        var list = entry(root, AMENDMENTS)
                .map(NodeTuple::getValueNode)
                .filter(SequenceNode.class::isInstance)
                .map(SequenceNode.class::cast)
                .orElseGet(() -> added(root));
        list.getValue().add(node(amendment));
        return write(root);
    }

    /** Of a plan file without faults, in the order of their dates; values as they were written. */
    public static List<AmendmentText> amendments(String text) {
        return entry(root(text), AMENDMENTS)
                .map(NodeTuple::getValueNode)
                .filter(SequenceNode.class::isInstance)
                .map(list -> ((SequenceNode) list)
                        .getValue().stream()
                                .map(node -> amendment((MappingNode) node))
                                .sorted(Comparator.comparing(AmendmentText::date))
                                .toList())
                .orElse(List.of());
    }

    private static AmendmentText amendment(MappingNode node) {
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
        var text = new StringWriter();
        yaml().serialize(value, text);
        return text.toString().strip();
    }

    private static void flow(CollectionNode<?> collection) {
        collection.setFlowStyle(FlowStyle.FLOW);
        var parts = collection instanceof MappingNode mapping
                ? mapping.getValue().stream().map(NodeTuple::getValueNode).toList()
                : ((SequenceNode) collection).getValue();
        parts.stream().filter(CollectionNode.class::isInstance).forEach(part -> flow((CollectionNode<?>) part));
    }

    private static SequenceNode added(MappingNode root) {
        entry(root, AMENDMENTS).ifPresent(root.getValue()::remove);
        var list = new SequenceNode(Tag.SEQ, new ArrayList<>(), root.getFlowStyle());
        root.getValue().add(new NodeTuple(plain(AMENDMENTS), list));
        return list;
    }

    private static Node node(AmendmentText amendment) {
        var node = mapping();
        put(node, "date", plain(amendment.date().toString()));
        put(node, "reason", quoted(amendment.reason()));
        if (amendment.basis() != null) {
            put(node, "legalBasis", node(amendment.basis()));
        }
        var set = mapping();
        amendment.set().forEach(change -> set.getValue().add(new NodeTuple(quoted(change.path()), value(change))));
        put(node, "set", set);
        return node;
    }

    private static Node node(LegalBasis basis) {
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
            var node = yaml().compose(new StringReader(change.value()));
            return node == null ? quoted(change.value()) : node;
        } catch (YAMLException text) {
            return quoted(change.value());
        }
    }

    private static MappingNode root(String text) {
        return (MappingNode) yaml().compose(new StringReader(text));
    }

    private static Optional<NodeTuple> entry(MappingNode mapping, String key) {
        return mapping.getValue().stream()
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode name
                        && name.getValue().equals(key))
                .findFirst();
    }

    private static MappingNode mapping() {
        return new MappingNode(Tag.MAP, new ArrayList<>(), FlowStyle.FLOW);
    }

    private static void put(MappingNode node, String key, Node value) {
        node.getValue().add(new NodeTuple(plain(key), value));
    }

    private static ScalarNode plain(String text) {
        return new ScalarNode(Tag.STR, text, null, null, ScalarStyle.PLAIN);
    }

    private static ScalarNode quoted(String text) {
        return new ScalarNode(Tag.STR, text, null, null, ScalarStyle.DOUBLE_QUOTED);
    }

    private static String write(MappingNode root) {
        var text = new StringWriter();
        yaml().serialize(root, text);
        return text.toString();
    }

    private static Yaml yaml() {
        var options = new DumperOptions();
        options.setAllowUnicode(true);
        options.setSplitLines(false);
        options.setWidth(Integer.MAX_VALUE);
        var loading = new LoaderOptions();
        return new Yaml(new SafeConstructor(loading), new Representer(options), options, loading, new AsWritten());
    }

    /** Takes every plain scalar for a text, so that no date or number is ever read and written anew. */
    private static final class AsWritten extends Resolver {

        @Override
        protected void addImplicitResolvers() {}
    }
}
