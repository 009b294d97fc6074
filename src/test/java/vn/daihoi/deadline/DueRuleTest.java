package vn.daihoi.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.daihoi.calendar.WorkingCalendar;

class DueRuleTest {

    /** Thursday, 9 January 2025; Monday the 13th is off. */
    private static final DueRule.Known KNOWN = new DueRule.Known(
            LocalDate.of(2025, 1, 9),
            Map.of(
                    "approval", LocalDate.of(2025, 2, 28),
                    "passed", LocalDate.of(2025, 1, 8),
                    "T", LocalDate.of(2025, 3, 15),
                    "Tend", LocalDate.of(2025, 3, 16)),
            Map.of("closingDate", "2025-01-22", "moment", "2025-01-23T08:00", "nonsense", "soon"));

    private final WorkingCalendar calendar = new WorkingCalendar(Set.of(LocalDate.of(2025, 1, 13)), Set.of());

    @ParameterizedTest
    @CsvSource({
        "3wd, 2025-01-15",
        "1wd, 2025-01-10",
        "5d, 2025-01-14",
        "4d, 2025-01-14",
        "1w, 2025-01-16",
        "milestone:approval, 2025-02-28",
        "milestone:approval-3wd, 2025-02-25",
        "milestone:approval+1wd, 2025-03-03",
        "milestone:approval-5d, 2025-02-21",
        "T-10d, 2025-03-05",
        "T-1d, 2025-03-14",
        "T+7wd, 2025-03-25",
        "Tend+7wd, 2025-03-25",
        "Tend, 2025-03-16",
        "T, 2025-03-15",
        "variable:closingDate, 2025-01-22",
        "variable:moment, 2025-01-23",
    })
    void isReadAsTheModelStatesIt(String rule, LocalDate day) {
        assertThat(new DueRule(rule).day(KNOWN, calendar)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "milestone:unknown",
        "milestone:passed",
        "T-300d",
        "variable:absent",
        "variable:nonsense",
        "soon",
    })
    void fallsBackToThreeWorkingDays(String rule) {
        assertThat(new DueRule(rule).day(KNOWN, calendar)).isEqualTo(LocalDate.of(2025, 1, 15));
    }
}
