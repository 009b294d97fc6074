package vn.daihoi.plan.file;

import java.util.List;
import java.util.Optional;

/** A piece of the file as it was written, nothing converted. */
sealed interface Node {

    int line();

    /** What the writer's notation makes of a scalar; quoted ones are words. */
    enum Kind {
        WORD,
        NUMBER,
        FLAG,
        NOTHING,
        FOREIGN
    }

    record Scalar(int line, String text, Kind kind) implements Node {}

    record Items(int line, List<Node> nodes) implements Node {}

    /** Entries in file order; a key may stand twice. */
    record Mapping(int line, List<Entry> entries) implements Node {

        Optional<Entry> entry(String key) {
            return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
        }
    }

    record Entry(String key, int line, Node value) {}

    default boolean nothing() {
        return this instanceof Scalar scalar && scalar.kind() == Kind.NOTHING;
    }
}
