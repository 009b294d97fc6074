package vn.daihoi.programme.web;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** All pilots have closed, the conference is due; later than due needs a reason. */
@Component
class ConveneReviewTask implements TaskHandler {

    private final ReviewDay day;

    ConveneReviewTask(ReviewDay day) {
        this.day = day;
    }

    @Override
    public String form() {
        return "programme-convene-review";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var late = late(submission) && !submission.answers().has("lateReason");
        return late
                ? TaskResult.refuse("lateReason", "programme.error.lateReason")
                : day.refusal(submission.answers()).orElse(TaskResult.done());
    }

    private static boolean late(TaskSubmission submission) {
        var due = submission.task().text("reviewDue");
        return due != null && submission.answers().date(ReviewDay.FIELD).isAfter(LocalDate.parse(due));
    }
}
