package vn.daihoi.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Calendar years and their days as they are kept. */
@Component
class CalendarTables {

    private static final String DAYS =
            "select organisation, on_day, kind, name, name_en, year_number from calendar_day";

    private final JdbcClient jdbc;

    CalendarTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By organisation, the country among them. */
    Map<String, List<CalendarDay>> all() {
        var all = new HashMap<String, List<CalendarDay>>();
        jdbc.sql(DAYS + " order by organisation, on_day").query(row -> {
            all.computeIfAbsent(row.getString("organisation"), any -> new ArrayList<>())
                    .add(day(row));
        });
        return all;
    }

    List<CalendarDay> days(String organisation) {
        return jdbc.sql(DAYS + " where organisation = :organisation order by on_day")
                .param("organisation", organisation)
                .query((row, number) -> day(row))
                .list();
    }

    Optional<YearRow> year(String organisation, int year) {
        return years(organisation).stream()
                .filter(row -> row.yearNumber() == year)
                .findFirst();
    }

    List<YearRow> years(String organisation) {
        return jdbc.sql("select year_number, source, confirmed from calendar_year where organisation = :organisation"
                        + " order by year_number")
                .param("organisation", organisation)
                .query(YearRow.class)
                .list();
    }

    void open(String organisation, int year, String source) {
        jdbc.sql("insert into calendar_year (organisation, year_number, source, confirmed)"
                        + " values (:organisation, :year, :source, false)")
                .param("organisation", organisation)
                .param("year", year)
                .param("source", source)
                .update();
    }

    void confirm(String organisation, int year, String source, boolean confirmed) {
        jdbc.sql("update calendar_year set source = :source, confirmed = :confirmed"
                        + " where organisation = :organisation and year_number = :year")
                .param("source", source)
                .param("confirmed", confirmed)
                .param("organisation", organisation)
                .param("year", year)
                .update();
    }

    void add(String organisation, CalendarDay day) {
        jdbc.sql("insert into calendar_day (organisation, on_day, kind, name, name_en, year_number)"
                        + " values (:organisation, :day, :kind, :name, :english, :year)")
                .param("organisation", organisation)
                .param("day", day.day())
                .param("kind", day.kind().name())
                .param("name", day.name())
                .param("english", day.englishName())
                .param("year", day.year())
                .update();
    }

    void remove(String organisation, LocalDate day) {
        jdbc.sql("delete from calendar_day where organisation = :organisation and on_day = :day")
                .param("organisation", organisation)
                .param("day", day)
                .update();
    }

    private static CalendarDay day(ResultSet row) throws SQLException {
        return new CalendarDay(
                row.getObject("on_day", LocalDate.class),
                DayKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("name_en"),
                row.getInt("year_number"));
    }

    record YearRow(int yearNumber, String source, boolean confirmed) {}
}
