package vn.daihoi.personnel.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class StepThreeTask implements TaskHandler {

    private final StepForm steps;

    StepThreeTask(StepForm steps) {
        this.steps = steps;
    }

    @Override
    public String form() {
        return "personnel-step-three";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var outcome = steps.record(submission, 3, StepForm.byBallot(answers), StepForm.votes(answers, "newIssue"));
        return StepForm.refusal(outcome, "votes").orElseGet(TaskResult::done);
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return steps.prefill(task, 3, "votes");
    }
}
