package vn.daihoi.dashboard;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes of watchers. */
@Component
public class Notes {

    private final JdbcClient jdbc;

    Notes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    public List<Note> of(String congress) {
        return jdbc.sql("select by_name, written_at, body from dashboard_note where chain = :chain"
                        + " order by written_at desc, id")
                .param("chain", congress)
                .query(Note.class)
                .list();
    }

    public record Note(String byName, LocalDateTime writtenAt, String body) {}
}
