package vn.daihoi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private final VietNamCalendar vietNam = VietNamCalendar.fromClasspath();
    private final WorkingCalendar calendar = vietNam.workingCalendar();

    @ParameterizedTest
    @CsvSource({
        "2025-01-24, true", "2025-01-25, false", "2025-01-27, false", "2025-01-31, false", "2025-02-03, true",
        "2025-04-26, true", "2025-05-02, false", "2019-05-04, true", "2019-04-29, false", "2018-12-31, false",
        "2024-02-14, false", "2024-02-15, true", "2026-08-22, true", "2026-08-31, false", "2023-05-03, false",
        "2031-01-01, true", "2031-01-04, false"
    })
    void knowsWeekendsHolidaysAndSwappedDays(LocalDate day, boolean worked) {
        assertThat(calendar.isWorkingDay(day)).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-24, 1, 2025-02-03",
        "2025-01-25, 1, 2025-02-03",
        "2025-04-25, 1, 2025-04-26",
        "2025-04-29, 1, 2025-05-05",
        "2025-01-25, 0, 2025-01-25",
    })
    void stepsForwardOverTetAndMadeUpSaturdays(LocalDate from, int days, LocalDate to) {
        assertThat(calendar.plusWorkingDays(from, days)).isEqualTo(to);
    }

    @Test
    void thirtyWorkingDaysBackLeaveTwentyNineBetween() {
        var day = LocalDate.of(2025, 2, 28);
        var notice = calendar.minusWorkingDays(day, 30);
        assertThat(notice).isEqualTo(LocalDate.of(2025, 1, 10));
        assertThat(calendar.workingDaysBetween(notice, day)).isEqualTo(29);
    }

    @Test
    void countsNothingBackwards() {
        assertThat(calendar.workingDaysBetween(LocalDate.of(2025, 3, 3), LocalDate.of(2025, 3, 3)))
                .isZero();
        assertThat(calendar.workingDaysBetween(LocalDate.of(2025, 3, 9), LocalDate.of(2025, 3, 3)))
                .isZero();
        assertThatThrownBy(() -> calendar.plusWorkingDays(LocalDate.of(2025, 3, 3), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoHalfDaysAreOneWorkingDay() {
        var half =
                List.of(half(LocalDate.of(2025, 3, 4)), half(LocalDate.of(2025, 3, 5)), half(LocalDate.of(2025, 3, 8)));
        var own = calendar.with(half);
        assertThat(own.isHalfDay(LocalDate.of(2025, 3, 8))).as("a Saturday").isTrue();
        assertThat(own.plusWorkingDays(LocalDate.of(2025, 3, 3), 1)).isEqualTo(LocalDate.of(2025, 3, 5));
        assertThat(own.plusWorkingDays(LocalDate.of(2025, 3, 4), 1)).isEqualTo(LocalDate.of(2025, 3, 6));
        assertThat(own.workingDaysBetween(LocalDate.of(2025, 3, 3), LocalDate.of(2025, 3, 5)))
                .isZero();
    }

    @Test
    void tellsWhichDaysItLeavesOut() {
        assertThat(calendar.unusual(LocalDate.of(2025, 1, 23), LocalDate.of(2025, 2, 4)))
                .extracting(CalendarDay::day)
                .containsExactly(
                        LocalDate.of(2025, 1, 27),
                        LocalDate.of(2025, 1, 28),
                        LocalDate.of(2025, 1, 29),
                        LocalDate.of(2025, 1, 30),
                        LocalDate.of(2025, 1, 31));
        assertThat(calendar.unusual(LocalDate.of(2025, 4, 25), LocalDate.of(2025, 4, 28)))
                .extracting(CalendarDay::kind)
                .containsExactly(DayKind.WORKED);
    }

    private static CalendarDay half(LocalDate day) {
        return new CalendarDay(day, DayKind.HALF, "Làm buổi sáng", "Morning", day.getYear());
    }

    @Test
    void anOrganisationsOwnDaysWin() {
        var holiday = LocalDate.of(2025, 1, 27);
        var workday = LocalDate.of(2025, 3, 3);
        var own = calendar.with(List.of(
                new CalendarDay(workday, DayKind.OFF, "Ngày của huyện", "District day", 2025),
                new CalendarDay(holiday, DayKind.WORKED, "Trực", "On duty", 2025)));
        assertThat(own.isWorkingDay(workday)).isFalse();
        assertThat(own.isWorkingDay(holiday)).isTrue();
    }

    @Test
    void everyYearFrom2019To2027SaysWhereItsDaysComeFrom() {
        assertThat(vietNam.years())
                .extracting(CalendarYear::year)
                .containsExactly(2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027);
        assertThat(vietNam.years()).allSatisfy(year -> {
            assertThat(year.source()).isNotBlank();
            assertThat(year.confirmed() || year.source().contains("xác nhận")).isTrue();
            assertThat(year.holidays())
                    .allSatisfy(holiday -> assertThat(holiday.englishName()).isNotBlank());
            assertThat(year.madeUp())
                    .allSatisfy(day -> assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY));
        });
    }

    @Test
    void everyYearHasItsTenOrElevenHolidaysOnWorkingDays() {
        for (var year : vietNam.years()) {
            long weekdaysOff = year.holidays().stream()
                    .flatMap(holiday -> holiday.from().datesUntil(holiday.to().plusDays(1)))
                    .filter(day -> day.getDayOfWeek().getValue() < 6)
                    .count();
            int statutory = year.year() < 2021 ? 10 : 11;
            assertThat(weekdaysOff - year.madeUp().size())
                    .as("year %s", year.year())
                    .isEqualTo(statutory);
        }
    }
}
