package vn.daihoi.document.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.document.vetting.PointAnswer;
import vn.daihoi.document.vetting.ReviseForCommittee;
import vn.daihoi.document.vetting.VettingQueries;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class ReviseForCommitteeTask implements TaskHandler {

    private final VettingQueries vetting;
    private final ReviseForCommittee revise;
    private final StoredFiles files;

    ReviseForCommitteeTask(VettingQueries vetting, ReviseForCommittee revise, StoredFiles files) {
        this.vetting = vetting;
        this.revise = revise;
        this.files = files;
    }

    @Override
    public String form() {
        return "document-revise-for-committee";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        return files.missing(submission.answers(), "revised").orElseGet(() -> store(submission));
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return PointChoices.prefill(vetting.openRemarks(task.text("documentId")), "remarks", "replies", "remark");
    }

    private TaskResult store(TaskSubmission submission) {
        var answers = submission.answers();
        var missing = revise.revise(new ReviseForCommittee.Command(
                submission.task().text("documentId"),
                answers.rows("replies").stream()
                        .map(row -> new PointAnswer(row.text("remark"), true, row.text("how"), null))
                        .toList(),
                answers.text("revised"),
                submission.by()));
        return missing.isEmpty()
                ? TaskResult.done()
                : TaskResult.refuse(
                        "replies", "document.error.unanswered", missing.get(0).text());
    }
}
