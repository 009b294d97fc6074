package vn.daihoi.personnel.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.personnel.steps.Vote;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class StepOneTask implements TaskHandler {

    private static final String ROWS = "reviewed";

    private final StepForm steps;

    StepOneTask(StepForm steps) {
        this.steps = steps;
    }

    @Override
    public String form() {
        return "personnel-step-one";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var votes = answers.rows(ROWS).stream()
                .map(row -> new Vote(
                        row.text("person"), row.number("agree"), row.flag("meetsStandards"), row.text("remark")))
                .toList();
        var outcome = steps.record(submission, 1, StepForm.byHands(answers, "minutes"), votes);
        return StepForm.refusal(outcome, ROWS).orElseGet(TaskResult::done);
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return steps.prefill(task, 1, ROWS);
    }
}
