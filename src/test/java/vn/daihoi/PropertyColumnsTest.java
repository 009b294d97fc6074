package vn.daihoi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class PropertyColumnsTest {

    private static final String ROW =
            "select date '2025-02-03' as due_date, 'A' as by_person, 'B' as title, 'C' as byperson";

    private final JdbcClient jdbc =
            JdbcClient.create(new PropertyJdbcTemplate(new DriverManagerDataSource("jdbc:h2:mem:columns")));

    @Test
    void findsAColumnByItsPropertyWithoutAFailure() {
        var found = jdbc.sql(ROW).query(PropertyColumnsTest::columns);

        assertThat(found).isEqualTo("1 2 3 4");
    }

    private static String columns(ResultSet rows) throws SQLException {
        rows.next();
        return "%d %d %d %d"
                .formatted(
                        rows.findColumn("dueDate"),
                        rows.findColumn("BY_PERSON"),
                        rows.findColumn("Title"),
                        rows.findColumn("byPerson"));
    }

    @Test
    void readsRecords() {
        var row = jdbc.sql(ROW).query(Row.class).single();

        assertThat(row).isEqualTo(new Row(LocalDate.of(2025, 2, 3), "B"));
    }

    @Test
    void saysAsTheDatabaseDoesThatAColumnIsMissing() {
        assertThatThrownBy(() -> jdbc.sql(ROW).query(PropertyColumnsTest::nowhere))
                .rootCause()
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("nowhere");
    }

    private static Integer nowhere(ResultSet rows) throws SQLException {
        return rows.findColumn("nowhere");
    }

    private record Row(LocalDate dueDate, String title) {}
}
