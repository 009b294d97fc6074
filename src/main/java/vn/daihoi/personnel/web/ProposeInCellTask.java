package vn.daihoi.personnel.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.personnel.CandidateStanding;
import vn.daihoi.personnel.planning.Candidates;
import vn.daihoi.personnel.planning.ProposeInCell;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class ProposeInCellTask implements TaskHandler {

    private final Candidates candidates;
    private final ProposeInCell proposeInCell;

    ProposeInCellTask(Candidates candidates, ProposeInCell proposeInCell) {
        this.candidates = candidates;
        this.proposeInCell = proposeInCell;
    }

    @Override
    public String form() {
        return "personnel-propose-in-cell";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var proposals = submission.answers().rows("proposed").stream()
                .map(row -> new ProposeInCell.Proposal(row.text("person"), ElectedBody.valueOf(row.text("post"))))
                .toList();
        if (proposals.isEmpty()) {
            return TaskResult.refuse("proposed", "form.error.row");
        }
        proposeInCell.propose(submission.task().text("schemeId"), proposals);
        return TaskResult.done();
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return PersonChoices.options(
                "persons",
                candidates.of(task.text("schemeId")).stream()
                        .filter(candidate -> candidate.standing() != CandidateStanding.WITHDRAWN)
                        .toList());
    }
}
