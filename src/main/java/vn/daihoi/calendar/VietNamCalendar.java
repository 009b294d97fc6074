package vn.daihoi.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.daihoi.calendar.CalendarYear.Holiday;

/** The country's calendar as delivered in {@code calendar/viet-nam.yaml}; years beyond it know weekends only. */
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
        var off = years.stream()
                .flatMap(year -> year.holidays().stream())
                .flatMap(VietNamCalendar::days)
                .collect(Collectors.toSet());
        var madeUp = years.stream().flatMap(year -> year.madeUp().stream()).collect(Collectors.toSet());
        return new WorkingCalendar(off, madeUp);
    }

    private static Stream<LocalDate> days(Holiday holiday) {
        return holiday.from().datesUntil(holiday.to().plusDays(1));
    }

    private static CalendarYear year(Map<String, Object> row) {
        var madeUp = strings(row.get("madeUp")).map(LocalDate::parse).collect(Collectors.toSet());
        var holidays = rows(row.get("holidays")).map(VietNamCalendar::holiday).toList();
        return new CalendarYear(
                (Integer) row.get("year"),
                (String) row.get("source"),
                (Boolean) row.get("confirmed"),
                holidays,
                madeUp);
    }

    private static Holiday holiday(Map<?, ?> row) {
        var ends = ((String) row.get("days")).split("\\.\\.");
        var last = ends[ends.length - 1];
        return new Holiday(
                LocalDate.parse(ends[0]), LocalDate.parse(last), (String) row.get("name"), (String) row.get("en"));
    }

    private static Stream<Map<?, ?>> rows(Object list) {
        return ((List<?>) list).stream().map(row -> (Map<?, ?>) row);
    }

    private static Stream<String> strings(Object list) {
        return list == null ? Stream.empty() : ((List<?>) list).stream().map(String.class::cast);
    }
}
