package vn.daihoi.testing.tasks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.aop.support.AopUtils;
import vn.daihoi.shared.UseCase;
import vn.daihoi.workflow.TaskHandler;

/** What the source of a task handler says of it without running it. */
public final class HandlerSource {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern STEERED = Pattern.compile("\\b([A-Z][A-Z_]+)\\.of\\(");
    private static final Pattern VARIABLE =
            Pattern.compile("\\b([A-Z][A-Z_]+)\\s*=\\s*ProcessVariable\\.\\w+\\(\"(\\w+)\"\\)");
    private static final Pattern TYPE = Pattern.compile("\\b[A-Z]\\w+");

    private final Class<?> type;

    private HandlerSource(Class<?> type) {
        this.type = type;
    }

    public static HandlerSource of(TaskHandler handler) {
        return new HandlerSource(AopUtils.getTargetClass(handler));
    }

    public String name() {
        return type.getSimpleName();
    }

    public String room() {
        return type.getName().split("\\.")[2];
    }

    /** Use cases that the handler was given. */
    public List<String> useCases() {
        return Arrays.stream(type.getDeclaredConstructors())
                .flatMap(constructor -> Arrays.stream(constructor.getParameterTypes()))
                .filter(given -> given.isAnnotationPresent(UseCase.class))
                .map(Class::getSimpleName)
                .toList();
    }

    /** Process variables that its result sets. */
    public List<String> steering() {
        var variables = variables();
        return STEERED.matcher(read(file(type)))
                .results()
                .map(found -> variables.get(found.group(1)))
                .filter(found -> found != null)
                .distinct()
                .toList();
    }

    /** Whether the text is a literal of the handler or of a class of its room that it names. */
    public boolean says(String text) {
        var own = read(file(type));
        var named = new TreeSet<String>();
        TYPE.matcher(own).results().forEach(found -> named.add(found.group() + ".java"));
        return own.contains('"' + text + '"')
                || ofRoom().filter(path -> named.contains(path.getFileName().toString()))
                        .anyMatch(path -> read(path).contains('"' + text + '"'));
    }

    private Map<String, String> variables() {
        var variables = new TreeMap<String, String>();
        ofRoom().filter(path -> path.toString().contains("/process/")).forEach(path -> VARIABLE.matcher(read(path))
                .results()
                .forEach(found -> variables.put(found.group(1), found.group(2))));
        return variables;
    }

    private Stream<Path> ofRoom() {
        try (var all = Files.walk(SOURCES.resolve("vn/daihoi").resolve(room()))) {
            return all.filter(path -> path.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path file(Class<?> type) {
        return SOURCES.resolve(type.getName().replace('.', '/') + ".java");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
