package vn.daihoi.session;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What went otherwise than the rules want, with its reason. */
@Component
class Findings {

    private final JdbcClient jdbc;
    private final Clock clock;

    Findings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(String congress, String code, String reason) {
        jdbc.sql("insert into session_finding (congress, number, code, reason, found_at)"
                        + " values (:congress, :number, :code, :reason, :now)")
                .param("congress", congress)
                .param("number", of(congress).size() + 1)
                .param("code", code)
                .param("reason", reason)
                .param("now", LocalDateTime.now(clock))
                .update();
    }

    List<SessionFinding> of(String congress) {
        return jdbc.sql("select code, reason, found_at from session_finding where congress = :congress order by number")
                .param("congress", congress)
                .query(SessionFinding.class)
                .list();
    }
}
