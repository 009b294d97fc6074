package vn.daihoi.content;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Tells a plan file: UTF-8, YAML, a mapping with {@code plan}. Whether the plan is sound is said elsewhere. */
final class PlanText {

    private static final long LARGEST = 1 << 20;

    private PlanText() {}

    static boolean in(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            return false;
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file)));
            return new Yaml().compose(new StringReader(text.toString())) instanceof MappingNode root
                    && root.getValue().stream().anyMatch(PlanText::isPlan);
        } catch (CharacterCodingException | YAMLException other) {
            return false;
        }
    }

    private static boolean isPlan(NodeTuple entry) {
        return entry.getKeyNode() instanceof ScalarNode key
                && key.getValue().equals("plan")
                && entry.getValueNode() instanceof MappingNode;
    }
}
