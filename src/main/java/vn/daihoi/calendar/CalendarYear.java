package vn.daihoi.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The days that one decision fixed.
 *
 * @param source the decision, with number and date where it is known
 * @param confirmed false while a date or the decision still has to be checked
 * @param days in their order
 */
public record CalendarYear(int year, String source, boolean confirmed, List<CalendarDay> days) {

    public CalendarYear {
        days = List.copyOf(days);
    }

    /** Days off in a row under one name. */
    public List<Holiday> holidays() {
        return of(DayKind.OFF);
    }

    /** Days of one kind in a row under one name. */
    public List<Holiday> of(DayKind kind) {
        var runs = new ArrayList<Holiday>();
        for (var day : days) {
            if (day.kind() != kind) {
                continue;
            }
            var last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.goesOnWith(day)) {
                runs.set(runs.size() - 1, last.until(day.day()));
            } else {
                runs.add(new Holiday(day.day(), day.day(), day.name(), day.englishName()));
            }
        }
        return List.copyOf(runs);
    }

    public Set<LocalDate> madeUp() {
        return days.stream()
                .filter(day -> day.kind() == DayKind.WORKED)
                .map(CalendarDay::day)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Days in a row; days in lieu of a weekend and swapped days included. */
    public record Holiday(LocalDate from, LocalDate to, String name, String englishName) {

        /** Those in a row that share a name. */
        public static List<Holiday> of(List<CalendarDay> days, DayKind kind) {
            return new CalendarYear(0, "", false, days).of(kind);
        }

        public String name(String language) {
            return language.equals("en") ? englishName : name;
        }

        boolean goesOnWith(CalendarDay day) {
            return day.day().equals(to.plusDays(1)) && day.name().equals(name);
        }

        Holiday until(LocalDate last) {
            return new Holiday(from, last, name, englishName);
        }
    }
}
