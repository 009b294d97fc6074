package vn.daihoi.testing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which story of a process passed which elements of its model. */
final class Stories {

    private static final Map<String, Map<String, Set<String>>> TOLD = new ConcurrentHashMap<>();

    private Stories() {}

    /** @param story its unique id */
    static void told(String process, String story, Set<String> elements) {
        TOLD.computeIfAbsent(process, key -> new ConcurrentHashMap<>()).put(story, elements);
    }

    /** Only these can notice that the element behaves otherwise; the shortest first. */
    static List<String> through(String process, String element) {
        return TOLD.getOrDefault(process, Map.of()).entrySet().stream()
                .filter(story -> story.getValue().contains(element))
                .sorted(Map.Entry.comparingByValue((one, other) -> one.size() - other.size()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
