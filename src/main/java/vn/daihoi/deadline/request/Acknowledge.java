package vn.daihoi.deadline.request;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.deadline.DeadlineView;
import vn.daihoi.shared.UseCase;

/** Notes that somebody has seen what a deadline wants. */
@UseCase
public class Acknowledge {

    private final JdbcClient jdbc;
    private final Clock clock;

    Acknowledge(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void acknowledge(DeadlineView deadline, String person) {
        jdbc.sql("update escalation set acknowledged_at = :now where deadline = :deadline and round = :round"
                        + " and person = :person and acknowledged_at is null")
                .param("now", LocalDateTime.now(clock))
                .param("deadline", deadline.id())
                .param("round", deadline.round())
                .param("person", person)
                .update();
    }

    public Optional<LocalDateTime> when(DeadlineView deadline, String person) {
        return jdbc.sql("select max(acknowledged_at) from escalation where deadline = :deadline and round = :round"
                        + " and person = :person having max(acknowledged_at) is not null")
                .param("deadline", deadline.id())
                .param("round", deadline.round())
                .param("person", person)
                .query(LocalDateTime.class)
                .optional();
    }
}
