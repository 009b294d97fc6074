package vn.daihoi.session.attendance;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who came late and who left, beside the count they belong to. */
@Component
public class Movements {

    private final JdbcClient jdbc;
    private final Clock clock;

    Movements(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** When the sitting closed in which these people were counted; null while it lasts. */
    LocalDateTime closed(Place place) {
        return jdbc.sql("select c.ended_at from session_closing c join session_attendance a on a.congress = c.congress"
                        + " and a.sitting = c.sitting where a.congress = :congress and a.number = :attendance")
                .param("congress", place.congress())
                .param("attendance", place.attendance())
                .query(LocalDateTime.class)
                .optional()
                .orElse(null);
    }

    boolean known(String id) {
        return jdbc.sql("select count(*) from session_movement where id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void add(String id, Place place, Movement movement, String by) {
        jdbc.sql("insert into session_movement (id, congress, attendance, voter, name, direction, moved_at, noted_by,"
                        + " noted_at) values (:id, :congress, :attendance, :voter, :name, :direction, :at, :by, :now)")
                .param("id", id)
                .param("congress", place.congress())
                .param("attendance", place.attendance())
                .param("voter", movement.voter())
                .param("name", movement.name())
                .param("direction", movement.direction().name())
                .param("at", movement.movedAt())
                .param("by", by)
                .param("now", LocalDateTime.now(clock))
                .update();
    }

    /** In the order in which they happened. */
    public List<Movement> of(Place place) {
        return jdbc.sql("select voter, name, direction, moved_at from session_movement where congress = :congress"
                        + " and attendance = :attendance order by moved_at, noted_at, id")
                .param("congress", place.congress())
                .param("attendance", place.attendance())
                .query(Movement.class)
                .list();
    }

    /** Where each of them is now. */
    Map<String, Movement> last(Place place) {
        var last = new LinkedHashMap<String, Movement>();
        of(place).forEach(movement -> last.put(movement.voter(), movement));
        return last;
    }

    public record Place(String congress, int attendance) {}
}
