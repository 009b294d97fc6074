package vn.daihoi.deadline;

import java.sql.Types;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of deadlines. */
@Component
class Deadlines {

    private static final String SELECT = "select " + DeadlineView.COLUMNS + " from deadline";

    private final JdbcClient jdbc;
    private final Timetable timetable;

    Deadlines(JdbcClient jdbc, Timetable timetable) {
        this.jdbc = jdbc;
        this.timetable = timetable;
    }

    void insert(DeadlineView deadline) {
        put(deadline);
        deadline.audience().forEach(audience -> jdbc.sql(
                        "insert into deadline_audience (audience, deadline) values (:audience, :id)")
                .param("audience", audience)
                .param("id", deadline.id())
                .update());
    }

    private void put(DeadlineView deadline) {
        bind(
                        "insert into deadline (" + DeadlineView.COLUMNS
                                + ", told, next_check_at) values (:id, :kind, :chain, :task,"
                                + " :milestone, :element, :title, :titleEn, :groups, :assignee, :organisation, :superior,"
                                + " :criticality, :rule, :opened, :due, :round, :state, :rung, :paused, :closed,"
                                + " :anchor, :stood, :reason, :note, false, :next)",
                        deadline)
                .param("id", deadline.id())
                .param("kind", deadline.kind().name())
                .param("chain", deadline.chain())
                .param("task", deadline.taskId(), Types.VARCHAR)
                .param("milestone", deadline.milestone(), Types.VARCHAR)
                .param("element", deadline.element(), Types.VARCHAR)
                .param("title", deadline.title())
                .param("titleEn", deadline.titleEn(), Types.VARCHAR)
                .param("groups", deadline.groupsText())
                .param("assignee", deadline.assignee(), Types.VARCHAR)
                .param("organisation", deadline.organisation(), Types.VARCHAR)
                .param("superior", deadline.superior(), Types.VARCHAR)
                .param("criticality", deadline.criticality().name())
                .param("rule", deadline.ruleText())
                .param("opened", deadline.openedAt())
                .param("anchor", deadline.anchor())
                .update();
    }

    /** Due day, state and rung; whatever comes next is reckoned anew. */
    void update(DeadlineView deadline) {
        bind(
                        "update deadline set due = :due, round = :round, state = :state, rung = :rung, paused_at = :paused,"
                                + " closed_at = :closed, next_check_at = :next, stood_still = :stood,"
                                + " pause_reason = :reason, pause_note = :note,"
                                + " told = case when :state = 'MISSED' then told else false end where id = :id",
                        deadline)
                .param("id", deadline.id())
                .update();
        if (!deadline.running()) {
            jdbc.sql("delete from deadline_audience where deadline = :id")
                    .param("id", deadline.id())
                    .update();
        }
    }

    /** As {@link #update} after a sweep, in one statement for all that come to stand alike. */
    void swept(List<DeadlineView> tasks) {
        tasks.stream()
                .collect(Collectors.groupingBy(task -> new Standing(task.state(), task.rung(), next(task))))
                .forEach((standing, alike) -> jdbc.sql("update deadline set state = :state, rung = :rung,"
                                + " next_check_at = :next, told = true where id in (:ids)")
                        .param("state", standing.state().name())
                        .param("rung", standing.rung())
                        .param("next", standing.next(), Types.TIMESTAMP)
                        .param("ids", alike.stream().map(DeadlineView::id).toList())
                        .update());
    }

    private LocalDateTime next(DeadlineView deadline) {
        var waits = deadline.running() && deadline.state() != DeadlineState.PAUSED;
        return waits ? timetable.nextCheck(deadline) : null;
    }

    private JdbcClient.StatementSpec bind(String sql, DeadlineView deadline) {
        var pause = deadline.pause();
        return jdbc.sql(sql)
                .param("due", deadline.due())
                .param("round", deadline.round())
                .param("state", deadline.state().name())
                .param("rung", deadline.rung())
                .param("closed", deadline.course().closedAt(), Types.TIMESTAMP)
                .param("paused", pause.since(), Types.TIMESTAMP)
                .param("stood", pause.days())
                .param("reason", pause.reason() == null ? null : pause.reason().name(), Types.VARCHAR)
                .param("note", pause.note(), Types.VARCHAR)
                .param("next", next(deadline), Types.TIMESTAMP);
    }

    List<DeadlineView> all(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + " where id in (:ids)")
                        .param("ids", ids)
                        .query(DeadlineRow.ROW)
                        .list();
    }

    Optional<DeadlineView> find(String id) {
        return one(" where id = :value", id);
    }

    Optional<DeadlineView> ofTask(String task) {
        return one(" where task_id = :value", task);
    }

    Optional<DeadlineView> ofMilestone(String chain, String milestone) {
        return jdbc.sql(SELECT + " where chain = :chain and milestone = :milestone")
                .param("chain", chain)
                .param("milestone", milestone)
                .query(DeadlineRow.ROW)
                .optional();
    }

    /** Tasks whose deadline is stated from this milestone, open and closed. */
    List<DeadlineView> countingFrom(String chain, String milestone) {
        return jdbc.sql(SELECT + " where chain = :chain and kind = 'TASK' and rule_text like :rule")
                .param("chain", chain)
                .param("rule", "milestone:" + milestone + "%")
                .query(DeadlineRow.ROW)
                .list();
    }

    /** Locks what must be looked at; other nodes skip it. */
    List<DeadlineView> take(int most) {
        return jdbc.sql(SELECT + " where next_check_at <= :now order by next_check_at limit :most"
                        + " for update skip locked")
                .param("now", timetable.now())
                .param("most", most)
                .query(DeadlineRow.ROW)
                .list();
    }

    void told(String id) {
        jdbc.sql("update deadline set told = true where id = :id")
                .param("id", id)
                .update();
    }

    LocalDateTime now() {
        return timetable.now();
    }

    private Optional<DeadlineView> one(String where, String value) {
        return jdbc.sql(SELECT + where)
                .param("value", value)
                .query(DeadlineRow.ROW)
                .optional();
    }

    private record Standing(DeadlineState state, int rung, LocalDateTime next) {}
}
