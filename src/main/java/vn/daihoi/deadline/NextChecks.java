package vn.daihoi.deadline;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When somebody must look at a deadline again. Whoever changes a deadline takes its check first, which a sweep then skips. */
@Component
public class NextChecks {

    private final JdbcClient jdbc;
    private final Timetable timetable;

    NextChecks(JdbcClient jdbc, Timetable timetable) {
        this.jdbc = jdbc;
        this.timetable = timetable;
    }

    void insert(DeadlineView deadline) {
        var next = next(deadline);
        if (next != null) {
            jdbc.sql("insert into deadline_next_check (deadline, check_at) values (:id, :next)")
                    .param("id", deadline.id())
                    .param("next", next)
                    .update();
        }
    }

    void update(DeadlineView deadline) {
        jdbc.sql("delete from deadline_next_check where deadline = :id")
                .param("id", deadline.id())
                .update();
        insert(deadline);
    }

    /** What must be looked at by now, first come first; other nodes skip it. */
    public List<String> take(int most) {
        return jdbc.sql("select deadline from deadline_next_check where check_at <= :now order by check_at limit :most"
                        + " for update skip locked")
                .param("now", timetable.now())
                .param("most", most)
                .query(String.class)
                .list();
    }

    /** As {@link #update}, all that are next looked at alike in one statement. */
    void swept(List<DeadlineView> deadlines) {
        var byMoment = deadlines.stream()
                .collect(Collectors.groupingBy(
                        deadline -> Objects.requireNonNullElse(next(deadline), LocalDateTime.MIN)));
        byMoment.forEach((next, alike) -> jdbc.sql(
                        next.equals(LocalDateTime.MIN)
                                ? "delete from deadline_next_check where deadline = any(:ids)"
                                : "update deadline_next_check set check_at = :next where deadline = any(:ids)")
                .param("next", next)
                .param("ids", Deadlines.ids(alike))
                .update());
    }

    private LocalDateTime next(DeadlineView deadline) {
        var waits = deadline.running() && deadline.state() != DeadlineState.PAUSED;
        return waits ? timetable.nextCheck(deadline) : null;
    }
}
