package vn.daihoi.inbox.hold;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Actor;
import vn.daihoi.workflow.AssignTask;

/** Moves tasks from hand to hand and keeps who did so. */
@Component
public class Moves {

    private static final String SELECT =
            "select id, task, by_person, by_name, from_person, to_person, moved from inbox_move where task = :task order by moved desc, id";

    private final AssignTask assign;
    private final JdbcClient jdbc;
    private final Clock clock;

    Moves(AssignTask assign, JdbcClient jdbc, Clock clock) {
        this.assign = assign;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The last first. */
    public List<Move> of(String task) {
        return jdbc.sql(SELECT).param("task", task).query(Move.class).list();
    }

    public Optional<Move> last(String task) {
        return of(task).stream().findFirst();
    }

    HoldResult move(String task, String from, String to, Actor by) {
        if (!assign.assign(task, from, to)) {
            return HoldResult.FASTER;
        }
        jdbc.sql("insert into inbox_move (id, task, by_person, by_name, from_person, to_person, moved)"
                        + " values (:id, :task, :by, :name, :from, :to, :now)")
                .param("id", UUID.randomUUID().toString())
                .param("task", task)
                .param("by", by.id())
                .param("name", by.name())
                .param("from", from, Types.VARCHAR)
                .param("to", to, Types.VARCHAR)
                .param("now", LocalDateTime.now(clock))
                .update();
        return HoldResult.DONE;
    }
}
