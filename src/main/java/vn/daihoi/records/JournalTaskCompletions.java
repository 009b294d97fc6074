package vn.daihoi.records;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.daihoi.workflow.AnswerSheet;
import vn.daihoi.workflow.AnswerSheets;
import vn.daihoi.workflow.TaskCompleted;

/** Journals who completed which task; of the answers only the fingerprint, for they may hold names of candidates. */
@Component
class JournalTaskCompletions {

    private final Journal journal;
    private final AnswerSheets sheets;

    JournalTaskCompletions(Journal journal, AnswerSheets sheets) {
        this.journal = journal;
        this.sheets = sheets;
    }

    @EventListener
    void completed(TaskCompleted event) {
        var task = event.submission().task();
        sheets.ofTask(task.id())
                .ifPresent(sheet -> journal.append(new Journal.Entry(
                        task.caseId(),
                        "task.completed",
                        new Journal.Subject("task", task.id()),
                        event.submission().by(),
                        task.name(),
                        facts(sheet))));
    }

    private static Map<String, String> facts(AnswerSheet sheet) {
        return Map.of(
                "process", sheet.process(),
                "element", sheet.element(),
                "form", sheet.form(),
                "answers", sheet.id(),
                "sha256", Sha256.ofAll(sheet.taskId(), sheet.answers()));
    }
}
