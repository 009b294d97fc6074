package vn.daihoi.personnel.vetting;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the points of schemes. */
@Component
public class SchemePoints {

    private static final String SELECT =
            "select step, candidate, body as text, who_acts, due_on from scheme_point where scheme = :scheme ";

    private final JdbcClient jdbc;
    private final Clock clock;

    SchemePoints(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Nobody has gone back to work on them yet. */
    public List<SchemePoint> open(String scheme) {
        return jdbc.sql(SELECT + "and not redone order by round, origin, number")
                .param("scheme", scheme)
                .query(SchemePoint.class)
                .list();
    }

    /** What one line raised the last time. */
    public List<SchemePoint> lastOf(String scheme, String origin) {
        return jdbc.sql(SELECT + "and origin = :origin and round = (select max(p.round) from scheme_point p"
                        + " where p.scheme = :scheme and p.origin = :origin) order by number")
                .param("scheme", scheme)
                .param("origin", origin)
                .query(SchemePoint.class)
                .list();
    }

    void raise(String scheme, int round, String origin, List<SchemePoint> points) {
        var known = jdbc.sql("select count(*) from scheme_point where scheme = :scheme and round = :round"
                        + " and origin = :origin")
                .param("scheme", scheme)
                .param("round", round)
                .param("origin", origin)
                .query(Integer.class)
                .single();
        for (int i = 0; i < points.size(); i++) {
            insert(scheme, round, origin, known + i + 1, points.get(i));
        }
    }

    void redo(String scheme) {
        jdbc.sql("update scheme_point set redone = true where scheme = :scheme")
                .param("scheme", scheme)
                .update();
    }

    private void insert(String scheme, int round, String origin, int number, SchemePoint point) {
        jdbc.sql("insert into scheme_point (scheme, round, origin, number, step, candidate, body, who_acts, due_on,"
                        + " redone, raised_at) values (:scheme, :round, :origin, :number, :step, :candidate, :body,"
                        + " :who, :due, false, :now)")
                .param("scheme", scheme)
                .param("round", round)
                .param("origin", origin)
                .param("number", number)
                .param("step", point.step().name())
                .param("candidate", point.candidate(), Types.VARCHAR)
                .param("body", point.text())
                .param("who", point.whoActs(), Types.VARCHAR)
                .param("due", point.dueOn(), Types.DATE)
                .param("now", LocalDateTime.now(clock))
                .update();
    }
}
