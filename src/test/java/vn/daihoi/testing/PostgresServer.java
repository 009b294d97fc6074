package vn.daihoi.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One PostgreSQL for all tests of a run: the one that TEST_PG_URL names (its role must be allowed to create databases), the
 * embedded one, or an installed one. A test that finds none fails.
 */
public final class PostgresServer {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final String url;

    private PostgresServer(String url) {
        this.url = url;
    }

    public static PostgresServer running() {
        return Started.SERVER;
    }

    /** @return the JDBC address of a new, empty database */
    public String newDatabase() {
        var name = "test_" + ProcessHandle.current().pid() + "_" + DATABASES.incrementAndGet();
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name);
            statement.execute("create database " + name);
        } catch (SQLException refused) {
            throw new IllegalStateException("PostgreSQL gives no database at " + url, refused);
        }
        return url.replaceFirst("(//[^/]+/)[^?]*", "$1" + name);
    }

    private static PostgresServer start() {
        var given = System.getenv("TEST_PG_URL");
        if (given != null && !given.isBlank()) {
            return new PostgresServer(given);
        }
        try {
            var embedded = EmbeddedPostgres.builder()
                    .setRegisterShutdownHook(false)
                    .setServerConfig("fsync", "off")
                    .start();
            AfterTheTests.run(embedded::close);
            return new PostgresServer(embedded.getJdbcUrl("postgres", "postgres"));
        } catch (IOException | RuntimeException refused) {
            return new PostgresServer(InstalledPostgres.start(refused));
        }
    }

    private static final class Started {
        private static final PostgresServer SERVER = start();
    }
}
