package vn.daihoi.rehearsal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import vn.daihoi.PilotCongressApplication;

/**
 * A rehearsal of a test.
 *
 * @param said what came to the terminal
 */
record PlayedRehearsal(int exit, String said, Path out) {

    static final String SMALLEST = "src/test/resources/plans/one-cell.yaml";

    static String sample(String name) {
        return "src/main/resources/samples/" + name + ".yaml";
    }

    static List<String> arguments(String file, Path out, String... options) {
        var arguments = new ArrayList<>(List.of("rehearse", file, "--out", out.toString()));
        arguments.addAll(List.of(options));
        return arguments;
    }

    /** In this process. */
    static PlayedRehearsal of(String file, Path out, String... options) {
        return of(PilotCongressApplication.class, file, out, options);
    }

    static PlayedRehearsal of(Class<?> application, String file, Path out, String... options) {
        var said = new ByteArrayOutputStream();
        var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        try {
            var exit = new RehearseCommand(application, stream, stream)
                    .run(arguments(file, out, options).toArray(String[]::new));
            return new PlayedRehearsal(exit, said.toString(StandardCharsets.UTF_8), out);
        } finally {
            ClockUtil.reset();
        }
    }

    /** {@code summary.json} but for the seconds that it took. */
    ObjectNode summary() throws IOException {
        var summary = (ObjectNode)
                new ObjectMapper().readTree(out.resolve("summary.json").toFile());
        return summary.without("seconds");
    }

    String timeline() throws IOException {
        return Files.readString(out.resolve("timeline.csv"));
    }

    long mails() throws IOException {
        try (var files = Files.list(out.resolve("mails"))) {
            return files.count();
        }
    }
}
