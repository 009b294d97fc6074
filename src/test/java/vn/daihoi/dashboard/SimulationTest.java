package vn.daihoi.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.daihoi.congress.stage.Stage;

class SimulationTest {

    private static final Map<Stage, List<Integer>> TIMES = Map.of(
            Stage.DOCUMENTS, List.of(10, 10, 10, 10, 20),
            Stage.BUDGET, List.of(3, 3, 3, 3, 3),
            Stage.READINESS, List.of(2, 2, 2, 2, 2),
            Stage.CONSENT, List.of(5, 5, 5, 5, 5));

    @Test
    void tracksRunSideBySideAndTheRestOneAfterTheOther() {
        var runs = new Simulation(
                TIMES, Map.of(Stage.DOCUMENTS, 0, Stage.BUDGET, 0, Stage.READINESS, 0, Stage.CONSENT, 0), 7);

        assertThat(runs.percentile(50)).isEqualTo(17);
        assertThat(runs.percentile(90)).isEqualTo(27);
        assertThat(runs.percentWithin(16)).isZero();
        assertThat(runs.percentWithin(17)).isBetween(76, 84);
        assertThat(runs.percentWithin(27)).isEqualTo(100);
        assertThat(runs.waitedFor()).containsEntry(Stage.DOCUMENTS, 100).doesNotContainKey(Stage.BUDGET);
    }

    @Test
    void whatAlreadyTookLongCannotTakeShort() {
        var runs = new Simulation(TIMES, Map.of(Stage.DOCUMENTS, 12, Stage.CONSENT, 0), 7);

        assertThat(runs.percentile(1)).isEqualTo(13);
        assertThat(runs.percentWithin(13)).isEqualTo(100);
        assertThat(new Simulation(TIMES, Map.of(Stage.DOCUMENTS, 30), 7).percentile(50))
                .as("longer than ever: another day at least")
                .isEqualTo(1);
    }

    @Test
    void theSameSeedTellsTheSameStory() {
        var left = Map.of(Stage.DOCUMENTS, 0, Stage.CONSENT, 0);

        assertThat(new Simulation(TIMES, left, 11).percentWithin(15))
                .isEqualTo(new Simulation(TIMES, left, 11).percentWithin(15));
    }
}
