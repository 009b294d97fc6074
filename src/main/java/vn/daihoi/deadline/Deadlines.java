package vn.daihoi.deadline;

import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** The table of deadlines. */
@Component
public class Deadlines {

    private static final String SELECT = "select " + DeadlineView.COLUMNS + " from deadline";

    private final JdbcClient jdbc;
    private final NextChecks checks;
    private final UntoldMilestones untold;

    Deadlines(JdbcClient jdbc, NextChecks checks, UntoldMilestones untold) {
        this.jdbc = jdbc;
        this.checks = checks;
        this.untold = untold;
    }

    public void insert(DeadlineView deadline) {
        put(deadline);
        checks.insert(deadline);
        deadline.audience().forEach(audience -> jdbc.sql(
                        "insert into deadline_audience (audience, deadline) values (:audience, :id)")
                .param("audience", audience)
                .param("id", deadline.id())
                .update());
    }

    private void put(DeadlineView deadline) {
        bind(
                        "insert into deadline (" + DeadlineView.COLUMNS
                                + ") values (:id, :kind, :chain, :task,"
                                + " :milestone, :element, :title, :titleEn, :subject, :groups, :assignee, :organisation, :superior,"
                                + " :criticality, :rule, :opened, :due, :round, :state, :rung, :paused, :closed,"
                                + " :anchor, :stood, :reason, :note)",
                        deadline)
                .param("id", deadline.id())
                .param("kind", deadline.kind().name())
                .param("chain", deadline.chain())
                .param("task", deadline.taskId(), Types.VARCHAR)
                .param("milestone", deadline.milestone(), Types.VARCHAR)
                .param("element", deadline.element(), Types.VARCHAR)
                .param("title", deadline.title())
                .param("titleEn", deadline.titleEn(), Types.VARCHAR)
                .param("subject", deadline.subject(), Types.VARCHAR)
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
    public void update(DeadlineView deadline) {
        checks.update(deadline);
        bind(
                        "update deadline set due = :due, round = :round, state = :state, rung = :rung, paused_at = :paused,"
                                + " closed_at = :closed, stood_still = :stood, pause_reason = :reason,"
                                + " pause_note = :note where id = :id",
                        deadline)
                .param("id", deadline.id())
                .update();
        if (deadline.kind() == DeadlineKind.MILESTONE && !waitsToBeTold(deadline)) {
            untold.remove(deadline.id());
        }
        if (!deadline.running()) {
            jdbc.sql("delete from deadline_audience where deadline = :id")
                    .param("id", deadline.id())
                    .update();
        }
    }

    private static boolean waitsToBeTold(DeadlineView milestone) {
        return milestone.running() && milestone.state() == DeadlineState.MISSED;
    }

    /** As {@link #update} after a sweep, in one statement for all that come to stand alike. */
    public void swept(List<DeadlineView> tasks) {
        checks.swept(tasks);
        tasks.stream()
                .collect(Collectors.groupingBy(task -> new Standing(task.state(), task.rung())))
                .forEach((standing, alike) -> jdbc.sql(
                                "update deadline set state = :state, rung = :rung where id = any(:ids)")
                        .param("state", standing.state().name())
                        .param("rung", standing.rung())
                        .param("ids", ids(alike))
                        .update());
    }

    /** One parameter, however many there are. */
    static SqlArrayValue ids(List<DeadlineView> deadlines) {
        return ids(deadlines.stream().map(DeadlineView::id));
    }

    private static SqlArrayValue ids(Stream<String> ids) {
        return new SqlArrayValue("varchar", ids.toArray());
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
                .param("note", pause.note(), Types.VARCHAR);
    }

    public List<DeadlineView> all(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + " where id = any(:ids)")
                        .param("ids", ids(ids.stream()))
                        .query(DeadlineRow.ROW)
                        .list();
    }

    Optional<DeadlineView> find(String id) {
        return one(" where id = :value", id);
    }

    public Optional<DeadlineView> ofTask(String task) {
        return one(" where task_id = :value", task);
    }

    public Optional<DeadlineView> ofMilestone(String chain, String milestone) {
        return jdbc.sql(SELECT + " where chain = :chain and milestone = :milestone")
                .param("chain", chain)
                .param("milestone", milestone)
                .query(DeadlineRow.ROW)
                .optional();
    }

    /** Tasks whose deadline is stated from this milestone, open and closed. */
    public List<DeadlineView> countingFrom(String chain, String milestone) {
        return jdbc.sql(SELECT + " where chain = :chain and kind = 'TASK' and rule_text like :rule")
                .param("chain", chain)
                .param("rule", "milestone:" + milestone + "%")
                .query(DeadlineRow.ROW)
                .list();
    }

    private Optional<DeadlineView> one(String where, String value) {
        return jdbc.sql(SELECT + where)
                .param("value", value)
                .query(DeadlineRow.ROW)
                .optional();
    }

    private record Standing(DeadlineState state, int rung) {}
}
