package vn.daihoi.document.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.decision.Amendment;
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

    /** One row for each change of the authority, at the place that it named. */
    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var rows = decisions
                .on("document", task.text("documentId"))
                .map(decision -> decisions.amendments(decision.id()))
                .orElse(List.of());
        return Map.of("amendments", rows.stream().map(FinaliseTextTask::row).toList());
    }

    private static Map<String, Object> row(Amendment amendment) {
        return amendment.section() == null
                ? Map.of("decided", amendment.text())
                : Map.of("decided", amendment.text(), "place", amendment.section());
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
