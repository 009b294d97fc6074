package vn.daihoi.plan;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** {@code check FILE [--lang vi|en]}: one finding a line on the first stream, everything else on the second. */
public final class CheckCommand {

    /** A byte more than any plan file has is enough to see that a file is too large. */
    private static final int MOST_READ = (1 << 20) + 1;

    private static final int USAGE = 2;
    private static final String VIETNAMESE = "vi";

    private final PrintStream out;
    private final PrintStream err;

    public CheckCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** @return the exit code: 0 no error, 1 errors, 2 no plan file */
    public int run(List<String> arguments) {
        var options = Options.parse(arguments);
        if (options.isEmpty()) {
            err.println("Cách dùng / usage: java -jar pilot-congress.jar check FILE [--lang vi|en]");
            return USAGE;
        }
        return check(options.get().file(), Locale.forLanguageTag(options.get().language()));
    }

    private int check(String file, Locale language) {
        var bytes = bytes(file);
        var result = bytes.map(CheckPlan.standalone()::check)
                .orElseGet(() -> new PlanCheckResult(List.of(Finding.notAPlan(1, "file", "unreadable")), null));
        var text = new FindingText(messages());
        result.findings().forEach(finding -> out.print(line(file, finding, text.of(finding, language))));
        out.flush();
        return result.exitCode();
    }

    private Optional<byte[]> bytes(String file) {
        try (var in = Files.newInputStream(Path.of(file))) {
            return Optional.of(in.readNBytes(MOST_READ));
        } catch (IOException | InvalidPathException unreadable) {
            err.println(unreadable);
            return Optional.empty();
        }
    }

    private static String line(String file, Finding finding, String message) {
        return file + ":" + finding.line() + ": " + finding.severity().word() + " " + finding.code() + " "
                + finding.path() + ": " + message + "\n";
    }

    /** The texts of the application for commands that run without one. */
    public static MessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private record Options(String file, String language) {

        private static Optional<Options> parse(List<String> arguments) {
            String file = null;
            String language = VIETNAMESE;
            for (int i = 0; i < arguments.size(); i++) {
                var argument = arguments.get(i);
                if (argument.equals("--lang") && i + 1 < arguments.size()) {
                    language = arguments.get(++i);
                } else if (argument.startsWith("--lang=")) {
                    language = argument.substring("--lang=".length());
                } else if (file == null && !argument.startsWith("--")) {
                    file = argument;
                } else {
                    return Optional.empty();
                }
            }
            boolean known = language.equals(VIETNAMESE) || language.equals("en");
            return file == null || !known ? Optional.empty() : Optional.of(new Options(file, language));
        }
    }
}
