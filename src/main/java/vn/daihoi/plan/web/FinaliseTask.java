package vn.daihoi.plan.web;

import org.springframework.stereotype.Component;
import vn.daihoi.plan.RedraftPlan;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** Takes the conclusions of the standing committee into the plan. */
@Component
class FinaliseTask implements TaskHandler {

    private final RedraftPlan redraft;
    private final PlanFiles files;

    FinaliseTask(RedraftPlan redraft, PlanFiles files) {
        this.redraft = redraft;
        this.files = files;
    }

    @Override
    public String form() {
        return "plan-finalise";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var plan = submission.task().text("planId");
        var answers = submission.answers();
        if (answers.is("finalSource", "FILE") && !redraft.rewrite(plan, files.text(answers.text("finalFile")))) {
            return TaskResult.refuse("finalFile", "plan.error.file", plan);
        }
        redraft.acknowledge(plan, DraftTask.reasons(answers, "finalAcknowledgements"));
        return TaskResult.done();
    }
}
