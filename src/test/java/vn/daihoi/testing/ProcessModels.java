package vn.daihoi.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The models on disk; a mutation test may put another text in the place of one of them for a while. */
public final class ProcessModels {

    private static final Map<String, String> REPLACED = new ConcurrentHashMap<>();

    private static final Set<String> KILLED = ConcurrentHashMap.newKeySet();

    private static final Map<String, Path> FILES = new ConcurrentHashMap<>();

    private ProcessModels() {}

    public static String xml(String process) {
        return REPLACED.containsKey(process) ? REPLACED.get(process) : read(file(process));
    }

    static boolean replaced(String process) {
        return REPLACED.containsKey(process);
    }

    /** A story has failed on the text that stands in for the model: no other needs to be told. */
    static void killed(String process) {
        if (replaced(process)) {
            KILLED.add(process);
        }
    }

    static boolean dead(String process) {
        return KILLED.contains(process);
    }

    static void replace(String process, String xml, Runnable meanwhile) {
        REPLACED.put(process, xml);
        try {
            meanwhile.run();
        } finally {
            REPLACED.remove(process);
            KILLED.remove(process);
        }
    }

    public static Path file(String process) {
        return FILES.computeIfAbsent(process, ProcessModels::search);
    }

    private static Path search(String process) {
        try (var all = Files.walk(Path.of("processes"))) {
            return all.filter(path -> path.getFileName().toString().equals(process + ".bpmn"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
