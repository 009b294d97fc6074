package vn.daihoi.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import vn.daihoi.PilotCongressApplication;

/** The web application in a process of its own, which can be killed as a power cut would. */
public final class ChildApplication implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final Path log;
    private final int port;

    private ChildApplication(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** On a PostgreSQL database and a mail server; returns once it answers requests. */
    public static ChildApplication start(Path folder, String database, PostOffice post, String... settings) {
        try {
            var port = FreePort.next();
            var log = Files.createTempFile(folder, "application", ".log");
            var process = new ProcessBuilder(command(port, database, post, settings))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            var child = new ChildApplication(process, log, port);
            child.awaitHealth();
            return child;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** SIGKILL: no shutdown hook runs, no connection is closed in good order. */
    public void kill() {
        try {
            process.destroyForcibly();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the application cannot be killed");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        kill();
    }

    private static List<String> command(int port, String database, PostOffice post, String... settings) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var command = new ArrayList<>(List.of(
                java.toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx768m",
                "-cp",
                classPath(),
                PilotCongressApplication.class.getName(),
                "--server.port=" + port));
        command.addAll(surroundings(database, post));
        command.addAll(List.of(settings));
        return command;
    }

    private static List<String> surroundings(String database, PostOffice post) {
        return List.of(
                "--spring.main.banner-mode=off",
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=postgres",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + post.port(),
                "--pilot.admin.user=administrator",
                "--pilot.admin.password=only-for-tests",
                "--pilot.dispatch.every=100ms",
                "--pilot.mail.quiet-from=00:00", // a test may run at night
                "--pilot.mail.quiet-to=00:00",
                "--pilot.calendar.remind.enabled=false");
    }

    /** What the product brings along, without the settings and classes of tests. */
    private static String classPath() {
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(part -> !part.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void awaitHealth() throws IOException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!healthy()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                kill();
                throw new IllegalStateException("the application did not start:\n" + Files.readString(log));
            }
            Patience.pause();
        }
    }

    private boolean healthy() {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
