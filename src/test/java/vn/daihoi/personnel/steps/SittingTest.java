package vn.daihoi.personnel.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SittingTest {

    private static Sitting sitting(int summoned, int present, Sitting.Ballots ballots) {
        return new Sitting(LocalDate.of(2025, 1, 9), summoned, present, ballots, null);
    }

    @ParameterizedTest
    @CsvSource({"10, 5, false", "10, 6, true", "11, 5, false", "11, 6, true", "1, 1, true", "30, 15, false"})
    void passesWithMoreThanHalfOfThoseSummoned(int summoned, int votes, boolean passes) {
        assertThat(sitting(summoned, summoned, null).passes(votes)).isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource({"30, 20, true", "30, 19, false", "31, 20, false", "31, 21, true", "3, 2, true"})
    void keyCadresNeedTwoThirdsOfThoseSummoned(int summoned, int present, boolean quorum) {
        assertThat(sitting(summoned, present, null).quorum()).isEqualTo(quorum);
    }

    @ParameterizedTest
    @CsvSource({
        "30, 28, 28, 27, 26, true",
        "30, 30, 30, 30, 30, true",
        "30, 31, 28, 27, 26, false",
        "30, 28, 29, 27, 26, false",
        "30, 28, 28, 29, 26, false",
        "30, 28, 28, 27, 28, false",
        "0, 0, 0, 0, 0, false"
    })
    void eachFigureIsAtMostTheOneBefore(
            int summoned, int present, int issued, int collected, int valid, boolean plausible) {
        assertThat(sitting(summoned, present, new Sitting.Ballots(issued, collected, valid))
                        .plausible())
                .isEqualTo(plausible);
    }

    @Test
    void nobodyGetsMoreVotesThanThereAreValidBallotsOrRaisedHands() {
        assertThat(sitting(30, 28, new Sitting.Ballots(28, 27, 26)).most()).isEqualTo(26);
        assertThat(sitting(30, 28, null).most()).isEqualTo(28);
    }
}
