package vn.daihoi.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The calendar against a slow and obvious one, over ten years of the country with whatever local days an organisation adds. */
class WorkingCalendarPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2018, 6, 1);
    private static final int TEN_YEARS = 3652;

    private final VietNamCalendar vietNam = VietNamCalendar.fromClasspath();

    @Property(tries = 400)
    void stepsAsFarAsTheSlowOne(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 90) int n,
            @ForAll("local") List<CalendarDay> local) {
        var calendar = vietNam.workingCalendar().with(local);
        var slow = new Slow(local);
        assertThat(calendar.plusWorkingDays(from, n)).isEqualTo(slow.walk(from, n, 1));
        assertThat(calendar.minusWorkingDays(from, n)).isEqualTo(slow.walk(from, n, -1));
    }

    @Property(tries = 400)
    void countsWhatTheSlowOneCounts(
            @ForAll("days") LocalDate one, @ForAll("days") LocalDate other, @ForAll("local") List<CalendarDay> local) {
        var calendar = vietNam.workingCalendar().with(local);
        assertThat(calendar.workingDaysBetween(one, other)).isEqualTo(new Slow(local).count(one, other));
    }

    /** The n-th working day is strictly after, and exactly n lie up to it: none is swallowed by a holiday, none counted twice. */
    @Property(tries = 400)
    void theNthWorkingDayHasNWorkingDaysBeforeItsEnd(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 1, max = 90) int n,
            @ForAll("local") List<CalendarDay> local) {
        var calendar = vietNam.workingCalendar().with(local);
        var day = calendar.plusWorkingDays(from, n);
        assertThat(day).isAfter(from);
        assertThat(calendar.isWorkingDay(day)).isTrue();
        assertThat(calendar.workingDaysBetween(from, day.plusDays(1))).isEqualTo(n);
        assertThat(calendar.workingDaysBetween(from, day)).isLessThan(n);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, TEN_YEARS).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<List<CalendarDay>> local() {
        return Combinators.combine(days(), Arbitraries.of(DayKind.class))
                .as((day, kind) -> new CalendarDay(day, kind, "Ngày địa phương", "Local day", day.getYear()))
                .list()
                .ofMaxSize(40)
                .uniqueElements(CalendarDay::day);
    }

    /** Looks every day up in the list of the years, one after the other. */
    private final class Slow {

        private final Map<LocalDate, DayKind> local = new HashMap<>();

        Slow(List<CalendarDay> days) {
            days.forEach(day -> local.put(day.day(), day.kind()));
        }

        LocalDate walk(LocalDate from, int n, int direction) {
            var day = from;
            double worked = 0;
            while (worked < n) {
                day = day.plusDays(direction);
                worked += worked(day);
            }
            return day;
        }

        int count(LocalDate after, LocalDate before) {
            var all = new ArrayList<Double>();
            for (var day = after.plusDays(1); day.isBefore(before); day = day.plusDays(1)) {
                all.add(worked(day));
            }
            return (int)
                    Math.floor(all.stream().mapToDouble(Double::doubleValue).sum());
        }

        private double worked(LocalDate day) {
            if (local.containsKey(day)) {
                return switch (local.get(day)) {
                    case OFF -> 0;
                    case HALF -> 0.5;
                    case WORKED -> 1;
                };
            }
            for (var year : vietNam.years()) {
                if (year.madeUp().contains(day)) {
                    return 1;
                }
                for (var holiday : year.holidays()) {
                    if (!day.isBefore(holiday.from()) && !day.isAfter(holiday.to())) {
                        return 0;
                    }
                }
            }
            return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY ? 0 : 1;
        }
    }
}
