package vn.daihoi.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.plan.SignPlan;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** The secretary signs the plan or sends it back. */
@Component
class SignTask implements TaskHandler {

    private final SignPlan signing;
    private final Clock clock;

    SignTask(SignPlan signing, Clock clock) {
        this.signing = signing;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "plan-sign";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return Map.of("signedOn", LocalDate.now(clock));
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        if (answers.is("signature", "SIGNED")) {
            if (answers.date("signedOn").isAfter(LocalDate.now(clock))) {
                return TaskResult.refuse("signedOn", "plan.error.signedLater");
            }
            signing.sign(submission.task().text("planId"), answers.date("signedOn"), answers.text("capacity"));
        }
        return TaskResult.done();
    }
}
