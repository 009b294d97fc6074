package vn.daihoi.congress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.daihoi.calendar.WorkingCalendar;

class NoticeTest {

    private static final LocalDate OPENING = LocalDate.of(2025, 3, 17);
    private final WorkingCalendar calendar = new WorkingCalendar(Set.of(LocalDate.of(2025, 2, 10)), Set.of());

    /** One day off lies between, so the 30th working day before Monday 17 March is Friday 31 January. */
    @ParameterizedTest
    @CsvSource({"2025-01-30, 31, false", "2025-01-31, 30, false", "2025-02-03, 29, true", "2025-03-17, 0, true"})
    void thirtyWorkingDaysAreEnoughAndTwentyNineAreNot(LocalDate announced, int days, boolean tooShort) {
        assertThat(Notice.days(announced, OPENING, calendar)).isEqualTo(days);
        assertThat(Notice.tooShort(announced, OPENING, calendar)).isEqualTo(tooShort);
    }

    @ParameterizedTest
    @CsvSource({"2025-02-01", "2025-02-02"})
    void aWeekendGainsNothing(LocalDate announced) {
        assertThat(Notice.tooShort(announced, OPENING, calendar)).isTrue();
    }
}
