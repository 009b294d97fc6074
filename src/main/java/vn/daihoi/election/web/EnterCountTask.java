package vn.daihoi.election.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.election.EnterCount;
import vn.daihoi.election.Ruling;
import vn.daihoi.election.process.ElectionProcess;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class EnterCountTask implements TaskHandler {

    private final EnterCount count;
    private final SheetRows rows;

    EnterCountTask(EnterCount count, SheetRows rows) {
        this.count = count;
        this.rows = rows;
    }

    @Override
    public String form() {
        return "election-enter-count";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var entered = !rows.twice(answers)
                && count.enter(new EnterCount.Command(
                        submission.task().text(ElectionProcess.BALLOT_ID),
                        rows.read(answers),
                        answers.rows("rulings").stream()
                                .map(row -> new Ruling(row.text("question"), row.is("ruling", "VALID")))
                                .toList(),
                        answers.text("boxOpened"),
                        submission.by()));
        return entered ? TaskResult.done() : TaskResult.refuse("votes", "election.error.names");
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return rows.prefill(task);
    }
}
