package vn.daihoi.election.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.election.VerifyCount;
import vn.daihoi.election.process.ElectionProcess;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class VerifyCountTask implements TaskHandler {

    private final VerifyCount verification;
    private final SheetRows rows;

    VerifyCountTask(VerifyCount verification, SheetRows rows) {
        this.verification = verification;
        this.rows = rows;
    }

    @Override
    public String form() {
        return "election-verify-count";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var outcome = verification.verify(new VerifyCount.Command(
                submission.task().text(ElectionProcess.BALLOT_ID),
                rows.read(answers),
                answers.text("tallyStaff"),
                submission.by()));
        return outcome.faults().isEmpty()
                ? TaskResult.done(ElectionProcess.COUNTS_AGREE.of(outcome.agree()))
                : CountFaultField.refuse(outcome.faults());
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return rows.prefill(task);
    }
}
