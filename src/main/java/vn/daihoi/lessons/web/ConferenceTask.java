package vn.daihoi.lessons.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.lessons.HoldReview;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** The conference: who came, what was concluded; a limit without a cause cannot be closed. */
@Component
class ConferenceTask implements TaskHandler {

    private final HoldReview reviews;
    private final ReviewForm forms;

    ConferenceTask(HoldReview reviews, ReviewForm forms) {
        this.reviews = reviews;
        this.forms = forms;
    }

    @Override
    public String form() {
        return "lessons-conference";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return Map.of("units", forms.units(task));
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        if (answers.number("attended") > answers.number("invited")) {
            return TaskResult.refuse("attended", "lessons.error.attended");
        }
        if (!answers.is("conclusion", "CONCLUDED")) {
            return TaskResult.done();
        }
        var meeting = new HoldReview.Meeting(
                answers.date("heldOn"),
                answers.text("chairedBy"),
                answers.number("invited"),
                answers.number("attended"),
                answers.text("conclusions"));
        return reviews.hold(submission.task().text("reviewId"), meeting)
                ? TaskResult.done()
                : TaskResult.refuse("conclusion", "lessons.error.cause");
    }
}
