package vn.daihoi.deadline;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.shared.CaseView;
import vn.daihoi.workflow.Cases;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskChanged;
import vn.daihoi.workflow.TaskClosed;
import vn.daihoi.workflow.TaskOpened;
import vn.daihoi.workflow.TaskOpening;

/** Gives every task its due date and keeps a deadline beside it for as long as it is open. */
@Component
class NoteTaskDeadlines {

    private static final String USUAL = "3wd";

    private final Deadlines deadlines;
    private final Timetable timetable;
    private final Cases cases;

    NoteTaskDeadlines(Deadlines deadlines, Timetable timetable, Cases cases) {
        this.deadlines = deadlines;
        this.timetable = timetable;
        this.cases = cases;
    }

    @EventListener
    void opening(TaskOpening event) {
        var rule = rule(event.task());
        var dates = rule.followsTheCase() ? dates(event.task().caseId()) : Map.<String, LocalDate>of();
        var known = new DueRule.Known(timetable.today(), dates, event.task().variables());
        event.due().accept(timetable.due(rule, known, organisation(event.task())));
    }

    /** First of all who hear of it: they may ask for the deadline. */
    @EventListener
    @Order(0)
    void opened(TaskOpened event) {
        deadlines.insert(deadline(event.task(), event.about()));
    }

    @EventListener
    void changed(TaskChanged event) {
        var due = event.task().due();
        deadlines
                .ofTask(event.task().id())
                .filter(deadline ->
                        due != null && deadline.running() && !deadline.due().equals(due))
                .ifPresent(deadline -> deadlines.update(deadline.moved(due, timetable.silent(deadline, due))));
    }

    @EventListener
    void closed(TaskClosed event) {
        deadlines.ofTask(event.taskId()).filter(DeadlineView::running).ifPresent(deadline -> {
            var closed = deadline.closed(how(deadline, event), timetable.now());
            deadlines.update(closed);
        });
    }

    private DeadlineState how(DeadlineView deadline, TaskClosed event) {
        if (!event.completed()) {
            return DeadlineState.CANCELLED;
        }
        var late = deadline.state() == DeadlineState.MISSED || deadline.overdue(timetable.now());
        return late ? DeadlineState.MISSED : DeadlineState.MET;
    }

    private DeadlineView deadline(OpenTask task, String about) {
        var criticality = Criticality.of(task.properties().get("criticality"));
        return new DeadlineView(
                UUID.randomUUID().toString(),
                DeadlineKind.TASK,
                task.caseId(),
                task.id(),
                null,
                task.element(),
                task.name(),
                task.properties().get("en"),
                about,
                String.join(",", new TreeSet<>(task.groups())),
                task.assignee(),
                organisation(task),
                task.text("superior"),
                criticality,
                rule(task).text(),
                task.created(),
                timetable.today(),
                DeadlineView.Course.begun(task.due(), timetable.silent(criticality, task.due(), organisation(task))),
                DeadlineView.Pause.NONE);
    }

    private static String organisation(OpenTask task) {
        return task.groups().stream()
                .sorted()
                .findFirst()
                .map(group -> RoleAt.parse(group).organisation())
                .orElseGet(() -> task.text("unit") != null ? task.text("unit") : task.text("superior"));
    }

    private static DueRule rule(OpenTask task) {
        return new DueRule(task.properties().getOrDefault("deadline", USUAL));
    }

    private Map<String, LocalDate> dates(String chain) {
        return cases.ofChain(chain).map(CaseView::dates).orElse(Map.of());
    }
}
