package vn.daihoi.lessons.web;

import java.util.ArrayList;
import org.springframework.stereotype.Component;
import vn.daihoi.lessons.CompileReview;
import vn.daihoi.lessons.ReviewFinding;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** A pilot judges its own congress, aspect by aspect. */
@Component
class AssessTask implements TaskHandler {

    private final CompileReview compiling;
    private final ReviewForm forms;

    AssessTask(CompileReview compiling, ReviewForm forms) {
        this.compiling = compiling;
        this.forms = forms;
    }

    @Override
    public String form() {
        return "lessons-assess";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var pilot = submission.task().text("pilot");
        var found = new ArrayList<ReviewFinding>();
        for (var aspect : ReviewForm.ASPECTS) {
            found.add(new ReviewFinding("MARK", aspect, answers.text(ReviewForm.mark(aspect)), pilot, null, null));
        }
        found.addAll(ReviewForm.findings("STRENGTH", answers.rows("ownStrengths"), pilot));
        found.addAll(ReviewForm.findings("LIMIT", answers.rows("ownLimits"), pilot));
        compiling.assess(submission.task().text("reviewId"), pilot, found);
        return TaskResult.done();
    }
}
