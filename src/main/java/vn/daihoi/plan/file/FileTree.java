package vn.daihoi.plan.file;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** The YAML tree of a text, every scalar as it was written. */
final class FileTree {

    private static final int LONGEST_TEXT = 10_000;

    private final Faults faults;
    private final Map<org.yaml.snakeyaml.nodes.Node, Node> seen = new IdentityHashMap<>();
    private final Map<org.yaml.snakeyaml.nodes.Node, Boolean> open = new IdentityHashMap<>();

    private FileTree(Faults faults) {
        this.faults = faults;
    }

    /** @return null when the text is no YAML or no mapping, with the fault added */
    static Node.Mapping read(String text, Faults faults) {
        var root = new FileTree(faults).compose(text);
        if (root instanceof Node.Mapping mapping) {
            return mapping;
        }
        if (faults.isEmpty()) {
            faults.add(1, Paths.FILE, root == null ? "empty" : "noMapping");
        }
        return null;
    }

    private Node compose(String text) {
        var options = new LoaderOptions();
        var parser = new ParserImpl(new StreamReader(text), options);
        try {
            var root = new Composer(parser, new Resolver(), options).getSingleNode();
            return root == null ? null : node(root, "");
        } catch (MarkedYAMLException syntax) {
            var mark = syntax.getProblemMark() == null ? syntax.getContextMark() : syntax.getProblemMark();
            faults.add(mark == null ? 1 : mark.getLine() + 1, Paths.FILE, "yaml", shown(syntax.getProblem()));
        } catch (YAMLException limit) {
            faults.add(1, Paths.FILE, "yaml", shown(limit.getMessage()));
        }
        return null;
    }

    private Node node(org.yaml.snakeyaml.nodes.Node source, String path) {
        var known = seen.get(source);
        if (known != null) {
            return known;
        }
        if (open.put(source, true) != null) {
            faults.add(line(source), path.isEmpty() ? Paths.FILE : path, "recursive");
            return new Node.Scalar(line(source), "", Node.Kind.FOREIGN);
        }
        var node = convert(source, path);
        open.remove(source);
        seen.put(source, node);
        return node;
    }

    private Node convert(org.yaml.snakeyaml.nodes.Node source, String path) {
        if (source instanceof MappingNode mapping) {
            return new Node.Mapping(line(source), entries(mapping, path));
        }
        if (source instanceof SequenceNode sequence) {
            return new Node.Items(line(source), items(sequence, path));
        }
        return scalar((ScalarNode) source, path);
    }

    private List<Node.Entry> entries(MappingNode mapping, String path) {
        var entries = new ArrayList<Node.Entry>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                var place = Paths.child(path, key.getValue());
                inspect(key.getValue(), line(key), place);
                entries.add(new Node.Entry(key.getValue(), line(key), node(tuple.getValueNode(), place)));
            } else {
                faults.add(line(tuple.getKeyNode()), path.isEmpty() ? Paths.FILE : path, "keyIsNoWord");
            }
        }
        return List.copyOf(entries);
    }

    private List<Node> items(SequenceNode sequence, String path) {
        var items = new ArrayList<Node>();
        for (var item : sequence.getValue()) {
            items.add(node(item, Paths.item(path, items.size())));
        }
        return List.copyOf(items);
    }

    private Node scalar(ScalarNode source, String path) {
        inspect(source.getValue(), line(source), path);
        return new Node.Scalar(line(source), source.getValue(), kind(source.getTag()));
    }

    private void inspect(String text, int line, String path) {
        if (text.codePoints().anyMatch(FileText::forbidden)) {
            faults.add(line, path.isEmpty() ? Paths.FILE : path, "control");
        } else if (text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            faults.add(line, path.isEmpty() ? Paths.FILE : path, "tooLong", LONGEST_TEXT);
        }
    }

    private static Node.Kind kind(Tag tag) {
        if (tag.equals(Tag.STR) || tag.equals(Tag.TIMESTAMP) || tag.equals(Tag.MERGE)) {
            return Node.Kind.WORD;
        }
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return Node.Kind.NUMBER;
        }
        if (tag.equals(Tag.BOOL)) {
            return Node.Kind.FLAG;
        }
        return tag.equals(Tag.NULL) ? Node.Kind.NOTHING : Node.Kind.FOREIGN;
    }

    private static int line(org.yaml.snakeyaml.nodes.Node source) {
        return source.getStartMark().getLine() + 1;
    }

    private static String shown(String problem) {
        return problem == null ? "" : Paths.shown(problem);
    }
}
