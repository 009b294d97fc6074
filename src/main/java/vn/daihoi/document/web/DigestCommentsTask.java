package vn.daihoi.document.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.document.consultation.Comment;
import vn.daihoi.document.consultation.ConsultationQueries;
import vn.daihoi.document.consultation.DigestComments;
import vn.daihoi.document.consultation.Taken;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.Choice;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class DigestCommentsTask implements TaskHandler {

    private final ConsultationQueries consultations;
    private final DigestComments digestComments;
    private final StoredFiles files;

    DigestCommentsTask(ConsultationQueries consultations, DigestComments digestComments, StoredFiles files) {
        this.consultations = consultations;
        this.digestComments = digestComments;
        this.files = files;
    }

    @Override
    public String form() {
        return "document-digest-comments";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        return files.missing(submission.answers(), "nextVersion").orElseGet(() -> digest(submission));
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var comments = consultations.comments(task.text("documentId"));
        return Map.of(
                "comments",
                comments.stream()
                        .map(comment -> new Choice(comment.key(), label(comment)))
                        .toList(),
                "answers",
                comments.stream()
                        .map(comment -> Map.of("comment", comment.key()))
                        .toList());
    }

    private TaskResult digest(TaskSubmission submission) {
        var answers = submission.answers();
        var open = digestComments.digest(new DigestComments.Command(
                submission.task().text("documentId"),
                answers.rows("answers").stream().map(DigestCommentsTask::answer).toList(),
                answers.text("digest"),
                answers.text("nextVersion"),
                submission.by()));
        return open.isEmpty()
                ? TaskResult.done()
                : TaskResult.refuse("answers", "document.error.unanswered", label(open.get(0)));
    }

    private static DigestComments.Answer answer(Answers row) {
        return new DigestComments.Answer(row.text("comment"), Taken.valueOf(row.text("taken")), row.text("reason"));
    }

    private static String label(Comment comment) {
        return comment.body() + " – " + comment.section() + ": " + comment.proposal();
    }
}
