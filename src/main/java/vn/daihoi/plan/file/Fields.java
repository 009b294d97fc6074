package vn.daihoi.plan.file;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The keys of one mapping; those that nobody asked for are unknown. */
final class Fields {

    private final String path;
    private final Node.Mapping node;
    private final Reading reading;
    private final Set<String> known = new LinkedHashSet<>();

    Fields(String path, Node.Mapping node, Reading reading) {
        this.path = path;
        this.node = node;
        this.reading = reading;
    }

    Field get(String key) {
        known.add(key);
        return node.entry(key)
                .map(entry -> new Field(Paths.child(path, key), entry.line(), entry.value(), reading))
                .orElseGet(() -> new Field(Paths.child(path, key), node.line(), null, reading));
    }

    boolean has(String key) {
        return node.entry(key).isPresent();
    }

    Field required(String key) {
        return get(key).required();
    }

    Reading reading() {
        return reading;
    }

    /** Every key as it comes, where the keys are data. */
    List<Node.Entry> entries() {
        node.entries().forEach(entry -> known.add(entry.key()));
        return node.entries();
    }

    void close() {
        var met = new HashSet<String>();
        for (var entry : node.entries()) {
            var place = Paths.child(path, entry.key());
            if (!met.add(entry.key())) {
                reading.faults().add(entry.line(), place, "duplicateKey");
            } else if (!known.contains(entry.key())) {
                reading.faults().add(entry.line(), place, "unknownKey", Nearest.to(entry.key(), known));
            }
        }
    }
}
