package vn.daihoi.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.daihoi.testing.PostgresServer;

/** Every sample in every scenario on both databases, which have to tell the same story. */
@Tag("full")
class RehearsalMatrixJourneyTest {

    @TempDir
    Path out;

    @ParameterizedTest
    @CsvSource({
        "vinh-yen,smooth",
        "vinh-yen,rough",
        "tam-duong,smooth",
        "tam-duong,rough",
        "thai-nguyen,smooth",
        "thai-nguyen,rough",
        "khoi-cac-co-quan,smooth",
        "khoi-cac-co-quan,rough",
        "o-cho-dua,smooth",
        "o-cho-dua,rough"
    })
    void tellsTheSameStoryOnBothDatabases(String sample, String scenario) throws IOException {
        var file = PlayedRehearsal.sample(sample);
        var h2 = PlayedRehearsal.of(file, out.resolve("h2"), "--scenario", scenario);
        var database = PostgresServer.running().newDatabase();
        var postgres = PlayedRehearsal.of(file, out.resolve("pg"), "--scenario", scenario, "--database", database);

        assertThat(h2.exit()).as(h2.said()).isZero();
        assertThat(postgres.exit()).as(postgres.said()).isZero();
        assertThat(h2.summary().get("open"))
                .allSatisfy(number -> assertThat(number.asInt()).isZero());
        assertThat(h2.summary().at("/journal/verified").asBoolean()).isTrue();
        assertThat(postgres.timeline()).isEqualTo(h2.timeline());
        assertThat(postgres.summary()).isEqualTo(h2.summary());
    }

    @ParameterizedTest
    @ValueSource(strings = {"khoi-cac-co-quan", "thai-nguyen", "tam-duong"})
    void playsAllOfTheRollOut(String sample) throws IOException {
        var played = PlayedRehearsal.of(PlayedRehearsal.sample(sample), out, "--roll-out", "all");

        assertThat(played.exit()).as(played.said()).isZero();
        var rollOut = played.summary().get("rollOut");
        assertThat(rollOut.get("planned").asInt()).isPositive();
        assertThat(rollOut.get("played")).isEqualTo(rollOut.get("planned"));
        assertThat(rollOut.get("recognised")).isEqualTo(rollOut.get("planned"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"khoi-cac-co-quan", "thai-nguyen", "tam-duong"})
    void playsNothingOfTheRollOut(String sample) throws IOException {
        var played = PlayedRehearsal.of(PlayedRehearsal.sample(sample), out, "--roll-out", "none");

        assertThat(played.exit()).as(played.said()).isZero();
        assertThat(played.summary().at("/rollOut/planned").asInt()).isPositive();
        assertThat(played.summary().at("/rollOut/played").asInt()).isZero();
    }
}
