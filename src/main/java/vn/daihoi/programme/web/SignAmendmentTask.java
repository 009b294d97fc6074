package vn.daihoi.programme.web;

import org.springframework.stereotype.Component;
import vn.daihoi.programme.amendment.ApplyAmendment;
import vn.daihoi.programme.amendment.DraftAmendment;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** The secretary signs the amendment or sends it back. */
@Component
class SignAmendmentTask implements TaskHandler {

    private final ApplyAmendment applying;
    private final DraftAmendment drafting;

    SignAmendmentTask(ApplyAmendment applying, DraftAmendment drafting) {
        this.applying = applying;
        this.drafting = drafting;
    }

    @Override
    public String form() {
        return "programme-sign-amendment";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var id = submission.task().text("amendmentId");
        var answers = submission.answers();
        if (answers.is("signature", "SENT_BACK")) {
            drafting.wish(id, answers.text("amendmentCorrections"));
            return TaskResult.done();
        }
        return applying.sign(id, answers.date("amendmentDate"))
                ? TaskResult.done()
                : TaskResult.refuse("amendmentDate", "programme.error.future");
    }
}
