package vn.daihoi.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AmendedRehearsalTest {

    @TempDir
    Path out;

    @Test
    void amendsThePlanOnItsDay() throws IOException {
        var played = PlayedRehearsal.of("src/test/resources/plans/amended-cell.yaml", out);

        assertThat(played.exit()).as(played.said()).isZero();
        var unit = played.summary().at("/units/0");
        assertThat(unit.get("amended").asInt()).isEqualTo(1);
        assertThat(unit.get("congressDate").asText()).isEqualTo("2025-02-10");
        assertThat(unit.get("guests").asInt()).isEqualTo(5);
        assertThat(played.timeline().lines().filter(line -> line.contains("user_DraftAmendment")))
                .singleElement()
                .asString()
                .startsWith("2024-10-21T");
        assertThat(played.summary().get("findings").findValuesAsText("code")).doesNotContain("CONGRESS_AFTER_DEADLINE");
    }
}
