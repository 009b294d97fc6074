package vn.daihoi.session.hall;

import java.sql.Types;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who spoke when. */
@Component
class Floor {

    private static final int LAST = 5;

    private final JdbcClient jdbc;

    Floor(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean known(String id) {
        return jdbc.sql("select count(*) from session_floor where id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void begin(String id, String congress, Speech speech) {
        jdbc.sql("insert into session_floor (id, congress, speaker, allotted, began_at)"
                        + " values (:id, :congress, :speaker, :allotted, :began)")
                .param("id", id)
                .param("congress", congress)
                .param("speaker", speech.speaker())
                .param("allotted", speech.allotted(), Types.INTEGER)
                .param("began", speech.beganAt())
                .update();
    }

    void end(String congress, LocalDateTime at) {
        jdbc.sql("update session_floor set ended_at = :at where congress = :congress and ended_at is null")
                .param("at", at)
                .param("congress", congress)
                .update();
    }

    Optional<Speech> now(String congress) {
        return last(congress).stream()
                .filter(speech -> speech.endedAt() == null)
                .findFirst();
    }

    /** The newest first. */
    List<Speech> last(String congress) {
        return jdbc.sql("select speaker, allotted, began_at, ended_at from session_floor where congress = :congress"
                        + " order by began_at desc, id desc fetch first " + LAST + " rows only")
                .param("congress", congress)
                .query(Speech.class)
                .list();
    }
}
