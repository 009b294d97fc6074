package vn.daihoi.congress.preparation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Proposed days in the order in which they were made. */
@Component
public class Proposals {

    private final JdbcClient jdbc;

    Proposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Proposal> latest(String congress) {
        return jdbc.sql("select * from congress_proposal where congress = :congress order by number desc"
                        + " fetch first 1 rows only")
                .param("congress", congress)
                .query((row, number) -> new Proposal(
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getBigDecimal("days"),
                        row.getObject("preparatory_at", LocalDateTime.class),
                        row.getString("venue"),
                        row.getObject("voters", Integer.class),
                        row.getObject("guests", Integer.class),
                        row.getString("short_notice_reason"),
                        row.getString("postponed_because")))
                .optional();
    }

    int count(String congress) {
        return jdbc.sql("select count(*) from congress_proposal where congress = :congress")
                .param("congress", congress)
                .query(Integer.class)
                .single();
    }
}
