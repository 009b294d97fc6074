package vn.daihoi.personnel.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.personnel.process.PersonnelApprovalProcess.Variables;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class StepTwoTask implements TaskHandler {

    private final StepForm steps;

    StepTwoTask(StepForm steps) {
        this.steps = steps;
    }

    @Override
    public String form() {
        return "personnel-step-two";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var outcome = steps.record(submission, 2, StepForm.byBallot(answers), StepForm.votes(answers, "remark"));
        return StepForm.refusal(outcome, "votes")
                .orElseGet(() -> TaskResult.done(Variables.KEY_CADRES_QUORUM.of(outcome.quorum())));
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return steps.prefill(task, 2, "votes");
    }
}
