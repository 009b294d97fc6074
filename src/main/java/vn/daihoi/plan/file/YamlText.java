package vn.daihoi.plan.file;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML as nodes: what is read and written again stays as somebody wrote it. */
final class YamlText {

    private YamlText() {}

    /** @throws org.yaml.snakeyaml.error.YAMLException when it is none; null for an empty text */
    static Node read(String text) {
        return yaml().compose(new StringReader(text));
    }

    static String write(Node node) {
        var text = new StringWriter();
        yaml().serialize(node, text);
        return text.toString();
    }

    static Optional<NodeTuple> entry(MappingNode mapping, String key) {
        return mapping.getValue().stream()
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode name
                        && name.getValue().equals(key))
                .findFirst();
    }

    static MappingNode mapping() {
        return new MappingNode(Tag.MAP, new ArrayList<>(), FlowStyle.FLOW);
    }

    static void put(MappingNode node, String key, Node value) {
        node.getValue().add(new NodeTuple(plain(key), value));
    }

    static ScalarNode plain(String text) {
        return new ScalarNode(Tag.STR, text, null, null, ScalarStyle.PLAIN);
    }

    static ScalarNode quoted(String text) {
        return new ScalarNode(Tag.STR, text, null, null, ScalarStyle.DOUBLE_QUOTED);
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
