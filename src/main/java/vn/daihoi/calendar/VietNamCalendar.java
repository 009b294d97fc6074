package vn.daihoi.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The country's calendar as delivered in {@code calendar/viet-nam.yaml}, for whoever has no database; years beyond it know weekends
 * only. An installation starts with the same days in its tables.
 */
public final class VietNamCalendar {

    private static final String DATA = "/calendar/viet-nam.yaml";

    private final List<CalendarYear> years;

    private VietNamCalendar(List<CalendarYear> years) {
        this.years = List.copyOf(years);
    }

    public static VietNamCalendar fromClasspath() {
        try (var data = VietNamCalendar.class.getResourceAsStream(DATA)) {
            Map<String, List<Map<String, Object>>> read = new Yaml(new SafeConstructor(new LoaderOptions())).load(data);
            return new VietNamCalendar(
                    read.get("years").stream().map(VietNamCalendar::year).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public List<CalendarYear> years() {
        return years;
    }

    public WorkingCalendar workingCalendar() {
        var days = years.stream().flatMap(year -> year.days().stream()).toList();
        return new WorkingCalendar(new DayBook(Map.of()).with(days));
    }

    private static CalendarYear year(Map<String, Object> row) {
        var year = (Integer) row.get("year");
        var off = rows(row.get("holidays")).flatMap(holiday -> daysOff(holiday, year));
        var madeUp = strings(row.get("madeUp"))
                .map(day -> new CalendarDay(LocalDate.parse(day), DayKind.WORKED, "Làm bù", "Made up", year));
        var days = Stream.concat(off, madeUp)
                .sorted(Comparator.comparing(CalendarDay::day))
                .toList();
        return new CalendarYear(year, (String) row.get("source"), (Boolean) row.get("confirmed"), days);
    }

    private static Stream<CalendarDay> daysOff(Map<?, ?> row, int year) {
        var ends = ((String) row.get("days")).split("\\.\\.");
        return LocalDate.parse(ends[0])
                .datesUntil(LocalDate.parse(ends[ends.length - 1]).plusDays(1))
                .map(day -> new CalendarDay(day, DayKind.OFF, (String) row.get("name"), (String) row.get("en"), year));
    }

    private static Stream<Map<?, ?>> rows(Object list) {
        return ((List<?>) list).stream().map(row -> (Map<?, ?>) row);
    }

    private static Stream<String> strings(Object list) {
        return list == null ? Stream.empty() : ((List<?>) list).stream().map(String.class::cast);
    }
}
