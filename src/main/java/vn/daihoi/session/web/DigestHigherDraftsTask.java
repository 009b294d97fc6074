package vn.daihoi.session.web;

import org.springframework.stereotype.Component;
import vn.daihoi.session.DigestComments;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class DigestHigherDraftsTask implements TaskHandler {

    private final DigestComments digest;

    DigestHigherDraftsTask(DigestComments digest) {
        this.digest = digest;
    }

    @Override
    public String form() {
        return "session-digest-higher-drafts";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var drafts = answers.rows("drafts").stream()
                .map(row -> new DigestComments.Draft(row.text("draft"), row.number("comments"), row.text("main")))
                .toList();
        if (drafts.stream().anyMatch(draft -> draft.comments() == 0) && !answers.has("noComment")) {
            return TaskResult.refuse("noComment", "session.error.noCommentReason");
        }
        var command = new DigestComments.Command(
                submission.task().caseId(), drafts, answers.text("noComment"), answers.text("digestFile"));
        return digest.digest(command) ? TaskResult.done() : TaskResult.refuse("drafts", "session.error.emptyDigest");
    }
}
