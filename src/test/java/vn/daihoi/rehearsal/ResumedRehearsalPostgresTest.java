package vn.daihoi.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.daihoi.PilotCongressApplication;
import vn.daihoi.testing.PostgresServer;

/** A process that rehearses is really killed; another one goes on where it was. */
class ResumedRehearsalPostgresTest {

    @TempDir
    Path folder;

    private final String database = PostgresServer.running().newDatabase();

    @Test
    void comesToTheSameEndAfterAKill() throws Exception {
        killed(PlayedRehearsal.SMALLEST, 30);

        same(PlayedRehearsal.SMALLEST);
    }

    @Tag("full")
    @ParameterizedTest
    @CsvSource({"o-cho-dua,smooth,1", "tam-duong,rough,2", "vinh-yen,smooth,3"})
    void comesToTheSameEndHoweverOftenItIsKilled(String sample, String scenario, long seed) throws Exception {
        var file = PlayedRehearsal.sample(sample);
        var moments = new Random(seed);
        killed(file, moments.nextInt(40), "--scenario", scenario);
        for (int kill = 0; kill < 3; kill++) {
            killed(file, told() + 1 + moments.nextInt(60), "--scenario", scenario, "--resume");
        }

        same(file, "--scenario", scenario);
    }

    @Test
    void saysWhatADatabaseHoldsThatItCannotTake() throws Exception {
        assertThat(refused("--resume")).contains("không giữ cuộc diễn tập nào");
        assertThat(refused("--resume", "--lang", "en")).contains("holds no rehearsal");
        killed(PlayedRehearsal.SMALLEST, 0);
        assertThat(refused()).contains("thêm --resume để làm tiếp");
        assertThat(refused("--resume", "--scenario", "rough")).contains("--scenario smooth");
        assertThat(refused("--resume", "--seed", "7", "--lang", "en")).contains("another rehearsal, with --seed 1;");
        var other = PlayedRehearsal.of(
                PlayedRehearsal.sample("o-cho-dua"), folder.resolve("played"), "--database", database, "--resume");
        assertThat(other.exit()).isEqualTo(2);
        assertThat(other.said()).contains("một tệp kế hoạch khác");
    }

    @Test
    void leavesADatabaseAloneThatBelongsToSomethingElse() throws Exception {
        try (var connection = DriverManager.getConnection(database);
                var statement = connection.createStatement()) {
            statement.execute("create table somebody_elses (id integer)");
        }

        assertThat(refused()).contains("không trống");
        assertThat(refused("--resume")).contains("không giữ cuộc diễn tập nào");
    }

    private String refused(String... options) {
        var all = new ArrayList<>(List.of("--database", database));
        all.addAll(List.of(options));
        var played = PlayedRehearsal.of(PlayedRehearsal.SMALLEST, folder.resolve("played"), all.toArray(String[]::new));
        assertThat(played.exit()).isEqualTo(2);
        return played.said();
    }

    private void same(String file, String... options) throws Exception {
        var resuming = new ArrayList<>(List.of("--database", database, "--resume"));
        resuming.addAll(List.of(options));
        var resumed = PlayedRehearsal.of(file, folder.resolve("played"), resuming.toArray(String[]::new));
        var straight = PlayedRehearsal.of(file, folder.resolve("straight"), options);

        assertThat(resumed.exit()).as(resumed.said()).isZero();
        assertThat(resumed.timeline()).isEqualTo(straight.timeline());
        assertThat(resumed.summary()).isEqualTo(straight.summary());
        assertThat(resumed.mails())
                .isEqualTo(resumed.summary().at("/totals/mails").asLong());
        assertThat(folder.resolve("played/dossiers").toFile().list())
                .containsExactlyInAnyOrder(
                        folder.resolve("straight/dossiers").toFile().list());
    }

    /** Kills as soon as so many steps are told; a process that ends before was not killed. */
    private void killed(String file, long steps, String... options) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                PilotCongressApplication.class.getName()));
        command.addAll(PlayedRehearsal.arguments(file, folder.resolve("played"), options));
        command.addAll(List.of("--database", database));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        try {
            awaitSteps(process, steps);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private void awaitSteps(Process process, long steps) throws InterruptedException, IOException {
        while (told() < steps) {
            assertThat(process.isAlive())
                    .as("the rehearsal ended before it was killed")
                    .isTrue();
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** -1 before the cast is hired. */
    private long told() {
        try (var connection = DriverManager.getConnection(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from rehearsal.told"
                        + " where exists (select 1 from rehearsal.edition where now_at is not null)")) {
            return rows.next() && rows.getLong(1) > 0 ? rows.getLong(1) : marked(connection);
        } catch (SQLException notYet) {
            return -1;
        }
    }

    private static long marked(java.sql.Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from rehearsal.edition where now_at is not null")) {
            rows.next();
            return rows.getLong(1) - 1;
        }
    }
}
