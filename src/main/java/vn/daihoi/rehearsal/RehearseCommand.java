package vn.daihoi.rehearsal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.util.FileSystemUtils;
import vn.daihoi.plan.CheckCommand;
import vn.daihoi.plan.ReadPlanFile;

/** {@code rehearse FILE [options]}: plays a plan and writes what came of it. */
public final class RehearseCommand {

    private static final int USAGE = 2;
    private static final int OPEN = 3;

    private final Class<?> application;
    private final PrintStream out;
    private final PrintStream err;

    public RehearseCommand(Class<?> application, PrintStream out, PrintStream err) {
        this.application = application;
        this.out = out;
        this.err = err;
    }

    /** @return 0 when every process has ended, 3 when something stays open, 1 or 2 as {@code check} */
    public int run(String[] arguments) {
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (IllegalArgumentException wrong) {
            err.println(wrong.getMessage());
            return USAGE;
        }
        var checked = new CheckCommand(out, err).run(List.of(options.file().toString()));
        return checked == 0 ? rehearse(options) : checked;
    }

    private int rehearse(Options options) {
        var began = System.nanoTime();
        try {
            var source = Files.readString(options.file(), StandardCharsets.UTF_8);
            var plan =
                    ReadPlanFile.read(source.getBytes(StandardCharsets.UTF_8)).issued();
            var folder = options.out() == null
                    ? Path.of("target", "rehearsal", plan.plan().id())
                    : options.out();
            if (!options.resume()) {
                FileSystemUtils.deleteRecursively(folder.resolve("mails"));
                FileSystemUtils.deleteRecursively(folder.resolve("dossiers"));
            }
            Files.createDirectories(folder);
            return play(options, source, folder, began);
        } catch (IOException refused) {
            err.println("Không ghi được kết quả diễn tập: " + refused.getMessage());
            return USAGE;
        }
    }

    private int play(Options options, String source, Path folder, long began) throws IOException {
        try (var context = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .profiles("rehearsal")
                .run(settings(options, folder))) {
            var theatre = context.getBean(Theatre.class);
            var result = theatre.play(options, source, folder, new Progress(err));
            var seconds = (System.nanoTime() - began) / 1_000_000_000.0;
            theatre.report(folder, seconds);
            result.ifPresent(err::println);
            return result.isPresent() ? OPEN : 0;
        }
    }

    /** As arguments, which win over the settings of an installation. */
    private static String[] settings(Options options, Path folder) {
        var database = options.database() == null
                ? "jdbc:h2:mem:rehearsal-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=1024"
                : options.database();
        return new String[] {
            "--spring.datasource.url=" + database,
            "--pilot.rehearsal.roll-out=" + options.rollOut(),
            "--pilot.rehearsal.mails=" + folder.resolve("mails")
        };
    }
}
