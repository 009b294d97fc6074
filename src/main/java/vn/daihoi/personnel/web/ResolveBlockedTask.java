package vn.daihoi.personnel.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.personnel.eligibility.ResolveBlocked;
import vn.daihoi.personnel.eligibility.ResolveBlocked.How;
import vn.daihoi.personnel.eligibility.ResolveBlocked.Resolution;
import vn.daihoi.personnel.eligibility.SchemeVerdict;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.FieldError;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class ResolveBlockedTask implements TaskHandler {

    private static final String ROWS = "resolutions";
    private static final FindingChoices.Fields FIELDS = new FindingChoices.Fields("findings", ROWS, "finding");

    private final ResolveBlocked resolveBlocked;
    private final FindingChoices choices;

    ResolveBlockedTask(ResolveBlocked resolveBlocked, FindingChoices choices) {
        this.resolveBlocked = resolveBlocked;
        this.choices = choices;
    }

    @Override
    public String form() {
        return "personnel-resolve-blocked";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var rows = submission.answers().rows(ROWS);
        var refusal = refusal(rows);
        if (refusal.isPresent()) {
            return TaskResult.refuse(List.of(refusal.get()));
        }
        var missing = resolveBlocked.resolve(
                submission.task().text("schemeId"),
                rows.stream().map(ResolveBlockedTask::resolution).toList());
        return missing.isEmpty() ? TaskResult.done() : TaskResult.refuse(ROWS, "personnel.error.unanswered");
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return choices.prefill(task.text("schemeId"), SchemeVerdict.BLOCKED, FIELDS);
    }

    /** An exception needs the paper that allows it, a correction the right date, and the date belongs to somebody. */
    private static Optional<FieldError> refusal(List<Answers> rows) {
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var place = ROWS + "[" + i + "].";
            if (row.is("resolution", "EXCEPTION") && !row.has("document")) {
                return Optional.of(new FieldError(place + "document", "personnel.error.permit", List.of()));
            }
            if (row.is("resolution", "CORRECT")
                    && (!row.has("correctBornOn") || !row.text("finding").contains("/"))) {
                return Optional.of(new FieldError(place + "correctBornOn", "personnel.error.born", List.of()));
            }
        }
        return Optional.empty();
    }

    private static Resolution resolution(Answers row) {
        return new Resolution(
                row.text("finding"),
                How.valueOf(row.text("resolution")),
                row.text("document"),
                row.date("correctBornOn"),
                row.text("because"));
    }
}
