package vn.daihoi.lessons.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.lessons.CompileReview;
import vn.daihoi.lessons.ReviewFinding;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** The working group tells how it guided the pilots. */
@Component
class GuidanceTask implements TaskHandler {

    private final CompileReview compiling;
    private final ReviewForm forms;

    GuidanceTask(CompileReview compiling, ReviewForm forms) {
        this.compiling = compiling;
        this.forms = forms;
    }

    @Override
    public String form() {
        return "lessons-guidance";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return Map.of("pilots", forms.pilots(task));
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var found = submission.answers().rows("guidance").stream()
                .map(row -> new ReviewFinding(
                        "GUIDANCE",
                        row.text("aspect"),
                        row.text("done") + "\n" + row.text("found"),
                        row.text("pilot"),
                        null,
                        null))
                .toList();
        compiling.report(submission.task().text("reviewId"), "guidance", found);
        return TaskResult.done();
    }
}
