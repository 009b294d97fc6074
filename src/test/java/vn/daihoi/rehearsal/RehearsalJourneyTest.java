package vn.daihoi.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipFile;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.daihoi.PilotCongressApplication;

/** The samples, played from issuance to report on an engine, models, forms and tables that are all real. */
class RehearsalJourneyTest {

    @TempDir
    Path out;

    @AfterEach
    void backToRealTime() {
        ClockUtil.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"khoi-cac-co-quan", "vinh-yen"})
    void playsASampleSmoothly(String sample) throws IOException {
        assertPlayedWell(rehearse(sample, out));
    }

    /** With its seventeen pilots one unit that follows is enough. */
    @Test
    void playsThePilotsOfAProvinceSmoothly() throws IOException {
        assertPlayedWell(rehearse("thai-nguyen", out, "--roll-out", "1"));
    }

    private static void assertPlayedWell(JsonNode summary) {
        assertThat(summary.at("/open/processes").asInt()).isZero();
        assertThat(summary.at("/open/tasks").asInt()).isZero();
        assertThat(summary.at("/open/incidents").asInt()).isZero();
        assertThat(summary.at("/journal/verified").asBoolean()).isTrue();
        assertThat(summary.at("/totals/escalations").asInt()).isZero();
        assertThat(summary.has("events")).isFalse();
        assertThat(summary.get("units")).allSatisfy(unit -> {
            assertThat(unit.get("outcome").asText()).isEqualTo("RECOGNISED");
            assertThat(unit.get("returns").asInt()).isZero();
            assertThat(unit.get("documents"))
                    .allSatisfy(document ->
                            assertThat(document.get("rounds").asInt()).isEqualTo(1));
            assertThat(unit.get("elections"))
                    .allSatisfy(election -> assertThat(election.get("elected").asInt())
                            .isEqualTo(election.get("seats").asInt()));
        });
    }

    @Test
    void tellsTheSameStoryTwice() throws IOException {
        var first = (ObjectNode) rehearse("o-cho-dua", out.resolve("first"));
        var second = (ObjectNode) rehearse("o-cho-dua", out.resolve("second"));

        assertPlayedWell(first);
        assertThat(first.at("/units/0/assumed").asBoolean())
                .as("a plan without numbers is played with typical ones")
                .isTrue();
        assertThat(first.without("seconds").toString())
                .isEqualTo(second.without("seconds").toString());
        assertThat(Files.readString(out.resolve("first/timeline.csv")))
                .isEqualTo(Files.readString(out.resolve("second/timeline.csv")));
        assertThat(manifestHolds(out.resolve("first/dossiers/unit-0-1.zip"))).isTrue();
    }

    private static JsonNode rehearse(String sample, Path out, String... options) throws IOException {
        var said = new ByteArrayOutputStream();
        var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        var arguments = new ArrayList<>(
                List.of("rehearse", "src/main/resources/samples/" + sample + ".yaml", "--out", out.toString()));
        arguments.addAll(List.of(options));
        var exit = new RehearseCommand(PilotCongressApplication.class, stream, stream)
                .run(arguments.toArray(String[]::new));
        assertThat(exit).as(said.toString(StandardCharsets.UTF_8)).isZero();
        return new ObjectMapper().readTree(out.resolve("summary.json").toFile());
    }

    private static boolean manifestHolds(Path dossier) throws IOException {
        try (var zip = new ZipFile(dossier.toFile())) {
            var manifest =
                    new String(zip.getInputStream(zip.getEntry("MANIFEST.txt")).readAllBytes(), StandardCharsets.UTF_8);
            for (var line : manifest.lines().toList()) {
                var content =
                        zip.getInputStream(zip.getEntry(line.substring(66))).readAllBytes();
                if (!line.startsWith(sha256(content))) {
                    return false;
                }
            }
            return !manifest.isEmpty();
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
