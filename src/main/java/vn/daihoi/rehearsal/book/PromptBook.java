package vn.daihoi.rehearsal.book;

import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where an interrupted rehearsal finds how far it had come, and when the cast meant to do what lies on its desks. */
@Component
@Profile("rehearsal")
public class PromptBook {

    private final JdbcClient jdbc;
    private final Map<String, Planned> planned = new HashMap<>();

    PromptBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty before the cast is hired and the programme begun. */
    public Optional<Mark> mark() {
        return jdbc.sql("select now_at, last_morning, quiet_since" + " from rehearsal.edition where now_at is not null")
                .query((row, number) -> new Mark(
                        row.getObject(1, LocalDateTime.class),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class)))
                .optional();
    }

    public void keep(Mark mark) {
        jdbc.sql("update rehearsal.edition set now_at = :now, last_morning = :morning, quiet_since = :quiet")
                .param("now", mark.now())
                .param("morning", mark.lastMorning(), Types.DATE)
                .param("quiet", mark.quietSince(), Types.DATE)
                .update();
    }

    /** Reads again what was planned before the interruption. */
    public void open() {
        jdbc.sql("select task, moment from rehearsal.planned")
                .query((row, number) ->
                        planned.put(row.getString(1), new Planned(row.getObject(2, LocalDateTime.class))))
                .list();
    }

    public Optional<Planned> planned(String task) {
        return Optional.ofNullable(planned.get(task));
    }

    public void plan(String task, Planned meant) {
        planned.put(task, meant);
        jdbc.sql("insert into rehearsal.planned (task, moment) values (:task, :moment)")
                .param("task", task)
                .param("moment", meant.moment(), Types.TIMESTAMP)
                .update();
    }

    public void putOff(String task, LocalDateTime moment) {
        planned.put(task, new Planned(moment));
        jdbc.sql("update rehearsal.planned set moment = :moment where task = :task")
                .param("moment", moment)
                .param("task", task)
                .update();
    }

    /** @param moment null when nobody ever will */
    public record Planned(LocalDateTime moment) {}
}
