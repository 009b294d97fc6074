package vn.daihoi.personnel.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.personnel.eligibility.ExplainStructure;
import vn.daihoi.personnel.eligibility.SchemeVerdict;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class ExplainStructureTask implements TaskHandler {

    private static final String ROWS = "explanations";
    private static final FindingChoices.Fields FIELDS = new FindingChoices.Fields("targets", ROWS, "target");

    private final ExplainStructure explainStructure;
    private final FindingChoices choices;

    ExplainStructureTask(ExplainStructure explainStructure, FindingChoices choices) {
        this.explainStructure = explainStructure;
        this.choices = choices;
    }

    @Override
    public String form() {
        return "personnel-explain-structure";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var explanations = submission.answers().rows(ROWS).stream()
                .map(row -> new ExplainStructure.Explanation(
                        row.text("target"), row.text("reason"), row.text("planToSupplement")))
                .toList();
        return explainStructure
                        .explain(submission.task().text("schemeId"), explanations)
                        .isEmpty()
                ? TaskResult.done()
                : TaskResult.refuse(ROWS, "personnel.error.unanswered");
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return choices.prefill(task.text("schemeId"), SchemeVerdict.EXPLAIN, FIELDS);
    }
}
