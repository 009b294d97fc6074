package vn.daihoi.plan.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A path as amendments write it, step by step: keys are strings, places in lists are integers. */
record Place(List<Object> steps) {

    private static final Pattern FORM =
            Pattern.compile("[A-Za-z]+(\\[\\d{1,5}])?(\\.[A-Za-z]+(\\[\\d{1,5}])?)*(?<!\\.)");
    private static final Pattern STEP = Pattern.compile("[A-Za-z]+|\\d+");

    static Optional<Place> parse(String path) {
        if (!FORM.matcher(path).matches()) {
            return Optional.empty();
        }
        var steps = new ArrayList<Object>();
        var step = STEP.matcher(path);
        while (step.find()) {
            steps.add(
                    Character.isDigit(step.group().charAt(0)) ? (Object) Integer.valueOf(step.group()) : step.group());
        }
        return Optional.of(new Place(List.copyOf(steps)));
    }

    Object first() {
        return steps.get(0);
    }

    /** @return null when the place cannot be in the tree */
    Node.Mapping set(Node.Mapping root, Node value) {
        return (Node.Mapping) put(root, 0, value);
    }

    private Node put(Node in, int depth, Node value) {
        if (depth == steps.size()) {
            return value;
        }
        return steps.get(depth) instanceof Integer index
                ? putItem(in, index, depth, value)
                : putEntry(in, (String) steps.get(depth), depth, value);
    }

    private Node putItem(Node in, int index, int depth, Node value) {
        var list = in == null || in.nothing() ? new Node.Items(value.line(), List.of()) : in;
        if (!(list instanceof Node.Items items) || index > items.nodes().size()) {
            return null;
        }
        var nodes = new ArrayList<>(items.nodes());
        var changed = put(index < nodes.size() ? nodes.get(index) : null, depth + 1, value);
        if (changed == null) {
            return null;
        }
        if (index == nodes.size()) {
            nodes.add(changed);
        } else {
            nodes.set(index, changed);
        }
        return new Node.Items(items.line(), List.copyOf(nodes));
    }

    private Node putEntry(Node in, String key, int depth, Node value) {
        var node = in == null || in.nothing() ? new Node.Mapping(value.line(), List.of()) : in;
        if (!(node instanceof Node.Mapping mapping)) {
            return null;
        }
        var old = mapping.entry(key);
        var changed = put(old.map(Node.Entry::value).orElse(null), depth + 1, value);
        if (changed == null) {
            return null;
        }
        var entries = new ArrayList<>(mapping.entries());
        entries.removeIf(entry -> entry.key().equals(key) || otherEnd(key).equals(entry.key()));
        entries.add(new Node.Entry(key, old.map(Node.Entry::line).orElse(mapping.line()), changed));
        return new Node.Mapping(mapping.line(), List.copyOf(entries));
    }

    /** A window ends before a day or by a day: the new end takes the place of the old. */
    private String otherEnd(String key) {
        boolean inWindow = steps.size() > 1 && steps.get(steps.size() - 2).equals("window");
        return !inWindow ? "" : key.equals("by") ? "before" : key.equals("before") ? "by" : "";
    }
}
