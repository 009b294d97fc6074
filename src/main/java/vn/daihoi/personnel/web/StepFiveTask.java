package vn.daihoi.personnel.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.personnel.process.PersonnelApprovalProcess.Variables;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class StepFiveTask implements TaskHandler {

    private final StepForm steps;

    StepFiveTask(StepForm steps) {
        this.steps = steps;
    }

    @Override
    public String form() {
        return "personnel-step-five";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var outcome = steps.record(submission, 5, StepForm.byBallot(answers), StepForm.votes(answers, "remark"));
        return StepForm.refusal(outcome, "votes")
                .orElseGet(() -> TaskResult.done(Variables.DISAGREEMENT.of(outcome.disagreement())));
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return steps.prefill(task, 5, "votes");
    }
}
