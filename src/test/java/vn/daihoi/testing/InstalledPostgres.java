package vn.daihoi.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Starts the server that the system's packages installed, on a folder of its own. */
final class InstalledPostgres {

    private static final Path PACKAGES = Path.of("/usr/lib/postgresql");

    private InstalledPostgres() {}

    /** @param why the embedded one did not start */
    static String start(Exception why) {
        try {
            var programs = programs(why);
            var folder = Files.createTempDirectory("pilot-congress-postgres");
            var data = folder.resolve("data");
            if (root()) {
                run(List.of("chown", "nobody", folder.toString()));
            }
            var port = FreePort.next();
            run(unprivileged(programs.resolve("initdb"), "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8"));
            var options = "-p " + port + " -k " + folder + " -c fsync=off -c listen_addresses=127.0.0.1";
            run(unprivileged(
                    programs.resolve("pg_ctl"), "-D", data, "-o", options, "-l", folder + "/log", "-w", "start"));
            var stop = unprivileged(programs.resolve("pg_ctl"), "-D", data, "-m", "immediate", "stop");
            AfterTheTests.run(() -> run(stop));
            return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
        } catch (IOException refused) {
            refused.addSuppressed(why);
            throw new IllegalStateException("no PostgreSQL starts here", refused);
        }
    }

    private static Path programs(Exception why) throws IOException {
        if (!Files.isDirectory(PACKAGES)) {
            throw new IOException("neither an embedded nor an installed PostgreSQL", why);
        }
        try (Stream<Path> versions = Files.list(PACKAGES)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> new IOException("no server in " + PACKAGES, why));
        }
    }

    /** The server refuses to run as root. */
    private static List<String> unprivileged(Object... command) {
        var words = new ArrayList<String>();
        if (root()) {
            words.addAll(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"));
        }
        Stream.of(command).map(Object::toString).forEach(words::add);
        return words;
    }

    private static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void run(List<String> command) throws IOException {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(command.get(0) + " ended with " + process.exitValue() + ": " + command);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
