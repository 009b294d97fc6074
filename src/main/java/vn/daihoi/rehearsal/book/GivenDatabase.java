package vn.daihoi.rehearsal.book;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * The database that a rehearsal is given, looked at before anything is made in it: it must be empty, or hold the rehearsal
 * that is to go on.
 */
public class GivenDatabase {

    private static final String TABLES = "select count(*) from information_schema.tables"
            + " where lower(table_schema) not in ('information_schema', 'pg_catalog')";
    private static final String BOOK = TABLES + " and lower(table_schema) = 'rehearsal'";

    private final String url;

    public GivenDatabase(String url) {
        this.url = url;
    }

    /** @throws Refused when it is not empty, or cannot be reached */
    public void begin(Edition edition) {
        try (var connection = connect()) {
            if (count(connection, BOOK) > 0) {
                throw new Refused("interrupted");
            }
            if (count(connection, TABLES) > 0) {
                throw new Refused("notEmpty");
            }
            ScriptUtils.executeSqlScript(
                    connection, new EncodedResource(new ClassPathResource("rehearsal/prompt-book.sql"), "UTF-8"));
            enter(connection, edition);
        } catch (SQLException unreachable) {
            throw new Refused("unreachable", unreachable.getMessage());
        }
    }

    /** @throws Refused when it holds no rehearsal, or another one */
    public void takeUp(Edition edition) {
        try (var connection = connect()) {
            if (count(connection, BOOK) == 0) {
                throw new Refused("noRehearsal");
            }
            compare(held(connection), edition);
        } catch (SQLException unreachable) {
            throw new Refused("unreachable", unreachable.getMessage());
        }
    }

    private static void compare(Edition held, Edition asked) {
        if (!held.sameFile(asked)) {
            throw new Refused("otherFile");
        }
        var differs = held.differsFrom(asked);
        if (!differs.isEmpty()) {
            throw new Refused("otherEdition", differs);
        }
    }

    /** As {@code application.yaml} signs in. */
    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, setting("PILOT_DB_USER", "sa"), setting("PILOT_DB_PASSWORD", ""));
    }

    private static String setting(String name, String usual) {
        return Objects.requireNonNullElse(System.getenv(name), usual);
    }

    private static int count(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Edition held(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select print, scenario, seed, roll_out, folder from rehearsal.edition")) {
            if (!rows.next()) {
                throw new Refused("noRehearsal");
            }
            return edition(rows);
        }
    }

    private static Edition edition(ResultSet row) throws SQLException {
        return new Edition(row.getString(1), row.getString(2), row.getLong(3), row.getInt(4), row.getString(5));
    }

    private static void enter(Connection connection, Edition edition) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into rehearsal.edition (print, scenario, seed, roll_out, folder) values (?, ?, ?, ?, ?)")) {
            insert.setString(1, edition.print());
            insert.setString(2, edition.scenario());
            insert.setLong(3, edition.seed());
            insert.setInt(4, edition.rollOut());
            insert.setString(5, edition.folder());
            insert.executeUpdate();
        }
    }
}
