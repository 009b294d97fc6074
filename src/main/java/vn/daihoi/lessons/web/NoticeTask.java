package vn.daihoi.lessons.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.lessons.HoldReview;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** The office drafts the notice of conclusions. */
@Component
class NoticeTask implements TaskHandler {

    private final HoldReview reviews;
    private final ReviewForm forms;

    NoticeTask(HoldReview reviews, ReviewForm forms) {
        this.reviews = reviews;
        this.forms = forms;
    }

    @Override
    public String form() {
        return "lessons-notice";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return Map.of("audiences", forms.audiences(task));
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        reviews.draftNotice(
                submission.task().text("reviewId"), answers.text("abstract") + "\n\n" + answers.text("noticeText"));
        return TaskResult.done();
    }
}
