package vn.daihoi.lessons.web;

import java.util.ArrayList;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.lessons.CompileReview;
import vn.daihoi.lessons.ReviewFinding;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** The organisation board puts everything together and draws the lessons. */
@Component
class CompileTask implements TaskHandler {

    private final CompileReview compiling;
    private final ReviewForm forms;

    CompileTask(CompileReview compiling, ReviewForm forms) {
        this.compiling = compiling;
        this.forms = forms;
    }

    @Override
    public String form() {
        return "lessons-compile";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return Map.of(
                "pilots", forms.pilots(task),
                "audiences", forms.audiences(task),
                "limits", forms.limits(task));
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var review = submission.task().text("reviewId");
        var found = new ArrayList<ReviewFinding>();
        found.addAll(ReviewForm.findings("STRENGTH", answers.rows("strengths"), null));
        found.addAll(ReviewForm.findings("LIMIT", answers.rows("limits"), null));
        compiling.report(review, "report", found);
        compiling.draw(
                review, answers.rows("lessons").stream().map(ReviewForm::lesson).toList());
        return TaskResult.done();
    }
}
