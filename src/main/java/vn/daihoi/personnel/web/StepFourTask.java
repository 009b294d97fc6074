package vn.daihoi.personnel.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class StepFourTask implements TaskHandler {

    private final StepForm steps;

    StepFourTask(StepForm steps) {
        this.steps = steps;
    }

    @Override
    public String form() {
        return "personnel-step-four";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var outcome =
                steps.record(submission, 4, StepForm.byHands(answers, "listFile"), StepForm.votes(answers, "verified"));
        return StepForm.refusal(outcome, "votes").orElseGet(TaskResult::done);
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return steps.prefill(task, 4, "votes");
    }
}
