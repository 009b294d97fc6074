package vn.daihoi.document.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.document.vetting.AnswerPoints;
import vn.daihoi.document.vetting.PointAnswer;
import vn.daihoi.document.vetting.VettingQueries;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class AnswerPointsTask implements TaskHandler {

    private final VettingQueries vetting;
    private final AnswerPoints answerPoints;
    private final StoredFiles files;

    AnswerPointsTask(VettingQueries vetting, AnswerPoints answerPoints, StoredFiles files) {
        this.vetting = vetting;
        this.answerPoints = answerPoints;
        this.files = files;
    }

    @Override
    public String form() {
        return "document-answer-points";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        return files.missing(submission.answers(), "mended").orElseGet(() -> store(submission));
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return PointChoices.prefill(vetting.openPoints(task.text("documentId")), "points", "pointAnswers", "point");
    }

    private TaskResult store(TaskSubmission submission) {
        var answers = submission.answers();
        var missing = answerPoints.answer(new AnswerPoints.Command(
                submission.task().text("documentId"),
                answers.rows("pointAnswers").stream()
                        .map(AnswerPointsTask::answer)
                        .toList(),
                answers.text("mended"),
                submission.by()));
        return missing.isEmpty()
                ? TaskResult.done()
                : TaskResult.refuse(
                        "pointAnswers",
                        "document.error.unanswered",
                        missing.get(0).text());
    }

    private static PointAnswer answer(Answers row) {
        return new PointAnswer(row.text("point"), row.is("done", "MENDED"), row.text("answer"), row.text("where"));
    }
}
