package vn.daihoi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
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
    void agreesWithTheSlowObviousWay() {
        var random = new Random(42);
        for (int i = 0; i < 2_000; i++) {
            var from = LocalDate.of(2018, 12, 1).plusDays(random.nextInt(3_300));
            int n = random.nextInt(60);
            var later = calendar.plusWorkingDays(from, n);
            var earlier = calendar.minusWorkingDays(from, n);
            assertThat(slowCount(from, later.plusDays(1)))
                    .as("from %s on %s", from, n)
                    .isEqualTo(n);
            assertThat(slowCount(earlier.minusDays(1), from))
                    .as("from %s back %s", from, n)
                    .isEqualTo(n);
            assertThat(calendar.workingDaysBetween(from, later)).isEqualTo(slowCount(from, later));
            assertThat(n == 0 || calendar.isWorkingDay(later)).isTrue();
            assertThat(n == 0 || calendar.isWorkingDay(earlier)).isTrue();
        }
    }

    @Test
    void anOrganisationsOwnDaysWin() {
        var holiday = LocalDate.of(2025, 1, 27);
        var workday = LocalDate.of(2025, 3, 3);
        var own = calendar.with(Set.of(workday), Set.of(holiday));
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

    private int slowCount(LocalDate after, LocalDate before) {
        int count = 0;
        for (var day = after.plusDays(1); day.isBefore(before); day = day.plusDays(1)) {
            boolean worked = day.getDayOfWeek().getValue() <= 5;
            for (var year : vietNam.years()) {
                for (var holiday : year.holidays()) {
                    worked &= day.isBefore(holiday.from()) || day.isAfter(holiday.to());
                }
            }
            for (var year : vietNam.years()) {
                worked |= year.madeUp().contains(day);
            }
            count += worked ? 1 : 0;
        }
        return count;
    }
}
