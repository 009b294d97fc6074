package vn.daihoi.dashboard;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.TreeSet;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.congress.CongressId;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskChanged;
import vn.daihoi.workflow.TaskClosed;
import vn.daihoi.workflow.TaskOpened;

/** Keeps every task that ever opened: when, for whom, until when, and how many working days it took. */
@Component
class StepFeed {

    private static final LocalDateTime SOME_DAY = LocalDateTime.of(9999, 12, 31, 0, 0);
    private static final String INSERT =
            "insert into dashboard_step (task, chain, plan, unit, process, element, subject,"
                    + " name, name_en, criticality, role, groups_text, assignee, opened_at, due, moved, completed) values (:task,"
                    + " :chain, :plan, :unit, :process, :element, :subject, :name, :english, :criticality, :role, :groups,"
                    + " :assignee, :opened, :due, 0, false)";

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;
    private final Clock clock;

    StepFeed(JdbcClient jdbc, WorkingCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.clock = clock;
    }

    @EventListener
    void opened(TaskOpened event) {
        var task = event.task();
        var groups = new TreeSet<>(task.groups());
        where(jdbc.sql(INSERT), task)
                .param("task", task.id())
                .param("process", task.process())
                .param("element", task.element())
                .param("subject", task.subject())
                .param("name", task.name())
                .param("english", task.properties().getOrDefault("en", task.name()))
                .param("criticality", task.properties().getOrDefault("criticality", "NORMAL"))
                .param(
                        "role",
                        groups.isEmpty()
                                ? null
                                : RoleAt.parse(groups.first()).role().name(),
                        Types.VARCHAR)
                .param("groups", String.join(",", groups))
                .param("assignee", task.assignee(), Types.VARCHAR)
                .param("opened", task.created())
                .param("due", due(task))
                .update();
    }

    @EventListener
    void changed(TaskChanged event) {
        var task = event.task();
        jdbc.sql("update dashboard_step set moved = case when due = :due then moved else moved + 1 end, due = :due,"
                        + " assignee = :assignee where task = :task")
                .param("due", due(task))
                .param("assignee", task.assignee(), Types.VARCHAR)
                .param("task", task.id())
                .update();
    }

    @EventListener
    void closed(TaskClosed event) {
        var now = LocalDateTime.now(clock);
        jdbc.sql("select opened_at from dashboard_step where task = :task")
                .param("task", event.taskId())
                .query(LocalDateTime.class)
                .optional()
                .ifPresent(opened -> jdbc.sql("update dashboard_step set closed_at = :now, completed = :completed,"
                                + " working_days = :days where task = :task")
                        .param("now", now)
                        .param("completed", event.completed())
                        .param("days", days(opened.toLocalDate(), now.toLocalDate()))
                        .param("task", event.taskId())
                        .update());
    }

    /** 0 for what was done on the day it came. */
    private int days(LocalDate opened, LocalDate closed) {
        return calendar.workingDaysBetween(opened, closed.plusDays(1));
    }

    /** Work on a plan itself lies at its issuer. */
    private static JdbcClient.StatementSpec where(JdbcClient.StatementSpec sql, OpenTask task) {
        var chain = task.caseId();
        var congress = chain.indexOf('.') < 0 ? null : CongressId.parse(chain);
        var superior = task.text("superior");
        return sql.param("chain", chain)
                .param("plan", congress == null ? chain : congress.plan())
                .param("unit", congress != null ? congress.unit() : superior == null ? "" : superior);
    }

    private static LocalDateTime due(OpenTask task) {
        return task.due() == null ? SOME_DAY : task.due();
    }
}
