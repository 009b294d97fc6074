package vn.daihoi.rehearsal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;

/** {@code timeline.csv}: what happened when, one line each, appended as it happens. */
class Timeline implements AutoCloseable {

    private final PrintWriter out;

    Timeline(Path file, boolean append) {
        try {
            var fresh = !append || !Files.exists(file);
            var open = fresh ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND;
            out = new PrintWriter(
                    Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, open));
            if (fresh) {
                out.println("time,unit,process,element,role,what");
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    void tell(LocalDateTime time, Line line) {
        out.println(String.join(
                ",",
                time.toString(),
                quoted(line.unit()),
                line.process(),
                line.element(),
                quoted(line.role()),
                quoted(line.what())));
    }

    private static String quoted(String text) {
        return text == null ? "" : '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() {
        out.close();
    }

    /** @param role the actor, or {@code system} */
    record Line(String unit, String process, String element, String role, String what) {}
}
