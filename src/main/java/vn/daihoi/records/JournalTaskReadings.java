package vn.daihoi.records;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.daihoi.workflow.TaskRead;

/** Journals who opened a task that names candidates. */
@Component
class JournalTaskReadings {

    private final Journal journal;

    JournalTaskReadings(Journal journal) {
        this.journal = journal;
    }

    @EventListener
    void read(TaskRead event) {
        var task = event.task();
        journal.append(new Journal.Entry(
                task.caseId(),
                "names.read",
                new Journal.Subject("task", task.id()),
                event.by(),
                task.name(),
                Map.of("element", task.element())));
    }
}
