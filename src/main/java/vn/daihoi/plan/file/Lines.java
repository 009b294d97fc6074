package vn.daihoi.plan.file;

import java.util.HashMap;
import java.util.Map;

/** Where each stated path stands in the file. */
final class Lines {

    private final Map<String, Integer> stated = new HashMap<>();

    Lines(Node.Mapping root) {
        stated.put("", root.line());
        visit(root, "");
    }

    /** Of the key, or of the nearest stated parent. */
    int of(String path) {
        for (var place = path; !place.isEmpty(); place = parent(place)) {
            var line = stated.get(place);
            if (line != null) {
                return line;
            }
        }
        return stated.get("");
    }

    private void visit(Node node, String path) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> put(Paths.child(path, entry.key()), entry.line(), entry.value()));
        } else if (node instanceof Node.Items items) {
            for (int i = 0; i < items.nodes().size(); i++) {
                put(
                        Paths.item(path, i),
                        items.nodes().get(i).line(),
                        items.nodes().get(i));
            }
        }
    }

    private void put(String path, int line, Node value) {
        if (stated.putIfAbsent(path, line) == null) {
            visit(value, path);
        }
    }

    private static String parent(String path) {
        if (path.endsWith("\"]")) {
            int open = path.indexOf("[\"");
            var inner = parent(path.substring(open + 2, path.length() - 2));
            return path.substring(0, open) + (inner.isEmpty() ? "" : "[\"" + inner + "\"]");
        }
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }
}
