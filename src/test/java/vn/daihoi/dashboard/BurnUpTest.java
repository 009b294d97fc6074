package vn.daihoi.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BurnUpTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 10);

    @Test
    void bothLinesGrowAndWhatIsHeldEndsToday() {
        var course = BurnUp.of(
                Map.of(TODAY.minusDays(5), 2L, TODAY.plusDays(5), 3L),
                Map.of(TODAY.minusDays(3), 1L, TODAY.minusDays(1), 1L),
                TODAY);

        assertThat(course)
                .containsExactly(
                        new BurnUp.Point(TODAY.minusDays(5), 2, 0L),
                        new BurnUp.Point(TODAY.minusDays(3), 2, 1L),
                        new BurnUp.Point(TODAY.minusDays(1), 2, 2L),
                        new BurnUp.Point(TODAY, 2, 2L),
                        new BurnUp.Point(TODAY.plusDays(5), 5, null));
    }

    @Test
    void withoutUnitsThereIsNothingToDraw() {
        assertThat(BurnUp.of(Map.of(), Map.of(), TODAY)).isEmpty();
    }
}
