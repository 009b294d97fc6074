package vn.daihoi.plan.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.daihoi.plan.Finding;

/** What keeps a file from being a plan file, the first fault of each path. */
final class Faults {

    private final Map<String, Finding> byPath = new LinkedHashMap<>();

    void add(int line, String path, String variant, Object... args) {
        add(Finding.notAPlan(line, path, variant, args));
    }

    void add(Finding fault) {
        byPath.putIfAbsent(fault.path(), fault);
    }

    boolean isEmpty() {
        return byPath.isEmpty();
    }

    boolean any(String variant) {
        return byPath.values().stream().anyMatch(fault -> fault.message().endsWith("." + variant));
    }

    boolean knows(String path) {
        return byPath.containsKey(path);
    }

    List<Finding> sorted() {
        return new ArrayList<>(byPath.values()).stream().sorted().toList();
    }
}
