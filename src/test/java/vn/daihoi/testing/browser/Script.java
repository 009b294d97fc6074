package vn.daihoi.testing.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Who does which task when, and what he types; a table to read in {@code src/test/resources/browser}. */
public final class Script {

    /** Stands for the date of the step. */
    private static final String TODAY = "hôm nay";

    private Script() {}

    @SuppressWarnings("unchecked")
    public static List<Step> read(String name) {
        try (var file = new ClassPathResource("browser/" + name).getInputStream()) {
            return ((List<Map<String, Object>>) yaml().load(file))
                    .stream().map(Script::step).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Everything is text: a date is what somebody types. */
    private static Yaml yaml() {
        var loading = new LoaderOptions();
        var dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new Resolver() {
            @Override
            protected void addImplicitResolvers() {}
        });
    }

    @SuppressWarnings("unchecked")
    private static Step step(Map<String, Object> row) {
        var at = LocalDateTime.parse(row.get("at").toString());
        var today = at.toLocalDate().toString();
        var fill = (Map<String, Object>) today(row.getOrDefault("fill", Map.of()), today);
        return new Step(
                at,
                row.get("who").toString(),
                row.get("task").toString(),
                Integer.parseInt(row.getOrDefault("times", "1").toString()),
                fill,
                Objects.toString(row.get("picture"), null));
    }

    private static Object today(Object value, String today) {
        if (value instanceof Map<?, ?> map) {
            var replaced = new LinkedHashMap<String, Object>();
            map.forEach((label, answer) -> replaced.put(label.toString(), today(answer, today)));
            return replaced;
        }
        return value instanceof List<?> list
                ? list.stream().map(each -> today(each, today)).toList()
                : value.toString().replace(TODAY, today);
    }

    /**
     * @param times how many tasks of this name are done alike, one after the other
     * @param picture name of the picture taken of the filled form, or null
     */
    public record Step(
            LocalDateTime at, String who, String task, int times, Map<String, Object> fill, String picture) {}
}
