package vn.daihoi.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.shared.UnknownCase;

/** Keeps the sittings of each congress. */
@Component
public class Sittings {

    private final JdbcClient jdbc;
    private final Clock clock;

    Sittings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Sitting> latest(String congress) {
        return jdbc.sql("select congress, number, kind, bodies from session_sitting where congress = :congress"
                        + " and number = (select max(number) from session_sitting where congress = :congress)")
                .param("congress", congress)
                .query((row, place) -> read(row))
                .optional();
    }

    /** @throws UnknownCase when the congress has not met */
    public Sitting require(String congress) {
        return latest(congress).orElseThrow(() -> new UnknownCase("sitting of congress", congress));
    }

    void add(Sitting sitting) {
        jdbc.sql("insert into session_sitting (congress, number, kind, bodies, opened_at)"
                        + " values (:congress, :number, :kind, :bodies, :now)")
                .param("congress", sitting.congress())
                .param("number", sitting.number())
                .param("kind", sitting.kind().name())
                .param(
                        "bodies",
                        sitting.bodies().stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                .param("now", LocalDateTime.now(clock))
                .update();
    }

    void close(Sitting sitting) {
        jdbc.sql("update session_sitting set closed_at = :now where congress = :congress and number = :number")
                .param("now", LocalDateTime.now(clock))
                .param("congress", sitting.congress())
                .param("number", sitting.number())
                .update();
    }

    /** Somebody was counted in it, or the new committee met. */
    boolean begun(Sitting sitting) {
        return jdbc.sql(
                                "select (select count(*) from session_attendance where congress = :congress and sitting = :number)"
                                        + " + (select count(*) from session_first where congress = :congress and sitting = :number)")
                        .param("congress", sitting.congress())
                        .param("number", sitting.number())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static Sitting read(ResultSet row) throws SQLException {
        var bodies = row.getString("bodies");
        return new Sitting(
                row.getString("congress"),
                row.getInt("number"),
                SittingKind.valueOf(row.getString("kind")),
                Arrays.stream(bodies.split(","))
                        .filter(body -> !body.isEmpty())
                        .map(ElectedBody::valueOf)
                        .collect(Collectors.toSet()));
    }
}
