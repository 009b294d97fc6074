package vn.daihoi.rehearsal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.util.FileSystemUtils;
import vn.daihoi.plan.CheckCommand;
import vn.daihoi.plan.ReadPlanFile;
import vn.daihoi.records.Sha256;
import vn.daihoi.rehearsal.book.Edition;
import vn.daihoi.rehearsal.book.GivenDatabase;
import vn.daihoi.rehearsal.book.Refused;

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
        try {
            var options = Options.parse(arguments);
            var language = options.language().toLanguageTag();
            var checked = new CheckCommand(out, err).run(List.of(options.file().toString(), "--lang", language));
            return checked == 0 ? rehearse(options) : checked;
        } catch (Refused refused) {
            return say(refused, Options.language(arguments));
        } catch (IOException unwritable) {
            return say(new Refused("unwritable", unwritable.getMessage()), Options.language(arguments));
        }
    }

    private int say(Refused refused, Locale language) {
        err.println(refused.in(language, CheckCommand.messages()));
        return USAGE;
    }

    private int rehearse(Options options) throws IOException {
        var began = System.nanoTime();
        var source = Files.readString(options.file(), StandardCharsets.UTF_8);
        var plan = ReadPlanFile.read(source.getBytes(StandardCharsets.UTF_8)).issued();
        var folder = options.out() == null
                ? Path.of("target", "rehearsal", plan.plan().id())
                : options.out();
        var address = options.database() == null
                ? "jdbc:h2:mem:rehearsal-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=1024"
                : options.database();
        enter(new GivenDatabase(address), options, edition(options, source, folder), folder);
        return play(options, source, folder, address, began);
    }

    private static void enter(GivenDatabase database, Options options, Edition edition, Path folder)
            throws IOException {
        if (options.resume()) {
            database.takeUp(edition);
        } else {
            database.begin(edition);
            FileSystemUtils.deleteRecursively(folder.resolve("mails"));
            FileSystemUtils.deleteRecursively(folder.resolve("dossiers"));
        }
        Files.createDirectories(folder);
    }

    private static Edition edition(Options options, String source, Path folder) {
        return new Edition(
                Sha256.of(source),
                options.scenario().option(),
                options.seed(),
                options.rollOut(),
                folder.toAbsolutePath().normalize().toString());
    }

    private int play(Options options, String source, Path folder, String address, long began) throws IOException {
        try (var context = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .profiles("rehearsal")
                .run(settings(options, folder, address))) {
            var theatre = context.getBean(Theatre.class);
            var result = theatre.play(options, source, folder, new Progress(err));
            var seconds = (System.nanoTime() - began) / 1_000_000_000.0;
            theatre.report(seconds);
            result.ifPresent(err::println);
            return result.isPresent() ? OPEN : 0;
        }
    }

    /** As arguments, which win over the settings of an installation. */
    private static String[] settings(Options options, Path folder, String address) {
        return new String[] {
            "--spring.datasource.url=" + address,
            "--pilot.rehearsal.roll-out=" + options.rollOut(),
            "--pilot.rehearsal.mails=" + folder.resolve("mails")
        };
    }
}
