package vn.daihoi.rehearsal.book;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code timeline.csv}: what happened when, one line each; kept with what happened and written at the end. */
@Component
@Profile("rehearsal")
public class Timeline {

    private final JdbcClient jdbc;

    Timeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void tell(LocalDateTime time, Line line) {
        var told = String.join(
                ",",
                time.toString(),
                quoted(line.unit()),
                line.process(),
                line.element(),
                quoted(line.role()),
                quoted(line.what()));
        jdbc.sql("insert into rehearsal.told (line) values (:line)")
                .param("line", told)
                .update();
    }

    public void write(Path file) throws IOException {
        try (var out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
                var lines = jdbc.sql("select line from rehearsal.told order by place").query(String.class).stream()) {
            out.println("time,unit,process,element,role,what");
            lines.forEach(out::println);
        }
    }

    private static String quoted(String text) {
        return text == null ? "" : '"' + text.replace("\"", "\"\"") + '"';
    }

    /** @param role the actor, or {@code system} */
    public record Line(String unit, String process, String element, String role, String what) {}
}
