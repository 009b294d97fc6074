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
        if (rows.twice(answers)) {
            return TaskResult.refuse("votes", "election.error.names");
        }
        var outcome = verification.verify(new VerifyCount.Command(
                submission.task().text(ElectionProcess.BALLOT_ID),
                rows.read(answers),
                answers.text("tallyStaff"),
                submission.by()));
        return switch (outcome) {
            case AGREE -> TaskResult.done(ElectionProcess.COUNTS_AGREE.of(true));
            case DIFFER -> TaskResult.done(ElectionProcess.COUNTS_AGREE.of(false));
            case SAME_TELLER -> TaskResult.refuse("collected", "election.error.sameTeller");
            case NAMES_MISSING -> TaskResult.refuse("votes", "election.error.names");
        };
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return rows.prefill(task);
    }
}
