package vn.daihoi.election.tally;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurplusTest {

    private final Surplus surplus = new Surplus(Rulebook.OF_2025);

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 1",
        "3, 1, 1, 1",
        "4, 1, 1, 1",
        "7, 1, 2, 2",
        "10, 1, 2, 3",
        "20, 2, 3, 6",
        "11, 2, 2, 3",
        "15, 2, 3, 4",
        "33, 4, 5, 9"
    })
    void roundsWhatIsPreparedUpAndTheLimitDown(int seats, int least, int most, int cap) {
        assertThat(surplus.preparedAtLeast(seats)).isEqualTo(least);
        assertThat(surplus.preparedAtMost(seats)).isEqualTo(most);
        assertThat(surplus.cap(seats)).isEqualTo(cap);
    }

    @Test
    void admitsThirteenForElevenAndFourForThree() {
        assertThat(surplus.overCap(13, 11)).isFalse();
        assertThat(surplus.overCap(4, 3)).isFalse();
        assertThat(surplus.overCap(15, 11)).isTrue();
        assertThat(surplus.overCap(5, 3)).isTrue();
    }

    @Test
    void aNameFromTheFloorNeedsMoreThanThirtyPercentOfThoseWhoAttend() {
        assertThat(surplus.supported(30, 100)).isFalse();
        assertThat(surplus.supported(31, 100)).isTrue();
    }

    @Test
    void namesItsRounding() {
        assertThat(surplus.explain(13, 11))
                .isEqualTo("13 người cho 11 suất, dư 2; dư tối đa 3 = 30% của 11 làm tròn xuống"
                        + " (190-QĐ/TW, 10/10/2024), ít nhất 1 (190-QĐ/TW, 10/10/2024 – cần xác nhận).");
        assertThat(surplus.explainPrepared(13, 11))
                .contains("dư 2; nên từ 2 đến 2")
                .contains("làm tròn lên");
    }
}
