package vn.daihoi.programme.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.programme.AmendmentQueries;
import vn.daihoi.programme.amendment.DraftAmendment;
import vn.daihoi.programme.amendment.PreviewAmendment;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** The changes as the standing committee concluded, or as the secretary wants them. */
@Component
class FinaliseAmendmentTask implements TaskHandler {

    private static final String CHANGES = "finalChanges";

    private final DraftAmendment drafting;
    private final PreviewAmendment previews;
    private final AmendmentQueries amendments;
    private final AmendmentChanges changes;

    FinaliseAmendmentTask(
            DraftAmendment drafting, PreviewAmendment previews, AmendmentQueries amendments, AmendmentChanges changes) {
        this.drafting = drafting;
        this.previews = previews;
        this.amendments = amendments;
        this.changes = changes;
    }

    @Override
    public String form() {
        return "programme-finalise-amendment";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return Map.of(CHANGES, changes.show(amendments.changes(task.text("amendmentId"))));
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var id = submission.task().text("amendmentId");
        var wanted = changes.read(submission.answers().rows(CHANGES));
        if (wanted.isEmpty() && amendments.bases(id).isEmpty()) {
            return TaskResult.refuse(CHANGES, "programme.error.noChange");
        }
        var errors = drafting.finalise(id, wanted, submission.answers().text("amendmentText"));
        if (!errors.isEmpty()) {
            return TaskResult.refuse(changes.refusals(CHANGES, wanted, errors));
        }
        previews.preview(id);
        return TaskResult.done();
    }
}
