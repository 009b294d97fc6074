package vn.daihoi.document.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.decision.DecisionQueries;
import vn.daihoi.document.vetting.FinaliseText;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class FinaliseTextTask implements TaskHandler {

    private final FinaliseText finaliseText;
    private final DecisionQueries decisions;
    private final StoredFiles files;

    FinaliseTextTask(FinaliseText finaliseText, DecisionQueries decisions, StoredFiles files) {
        this.finaliseText = finaliseText;
        this.decisions = decisions;
        this.files = files;
    }

    @Override
    public String form() {
        return "document-finalise-text";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        if (answers.rows("amendments").isEmpty()) {
            return TaskResult.refuse("amendments", "form.error.row");
        }
        return files.missing(answers, "finalVersion").orElseGet(() -> store(submission));
    }

    /** One row for each line of what the authority changed. */
    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var rows = decisions
                .on("document", task.text("documentId"))
                .map(DecisionQueries.DecisionView::amendments)
                .map(text -> text.lines().filter(line -> !line.isBlank()).toList())
                .orElse(List.of());
        return Map.of(
                "amendments", rows.stream().map(line -> Map.of("decided", line)).toList());
    }

    private TaskResult store(TaskSubmission submission) {
        var answers = submission.answers();
        finaliseText.finalise(new FinaliseText.Command(
                submission.task().text("documentId"),
                answers.rows("amendments").stream()
                        .map(row -> new FinaliseText.Amendment(row.text("decided"), row.text("place")))
                        .toList(),
                answers.text("finalVersion"),
                submission.by()));
        return TaskResult.done();
    }
}
