package vn.daihoi.lessons.web;

import org.springframework.stereotype.Component;
import vn.daihoi.lessons.CompileReview;
import vn.daihoi.lessons.HoldReview;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** The short meeting at the pilot right after its congress. */
@Component
class DebriefTask implements TaskHandler {

    private final HoldReview reviews;
    private final CompileReview compiling;

    DebriefTask(HoldReview reviews, CompileReview compiling) {
        this.reviews = reviews;
        this.compiling = compiling;
    }

    @Override
    public String form() {
        return "lessons-debrief";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var review = submission.task().text("reviewId");
        compiling.report(
                review,
                "report",
                ReviewForm.findings(
                        "LIMIT",
                        answers.rows("debriefLimits"),
                        submission.task().caseId()));
        compiling.draw(
                review,
                answers.rows("proposedLessons").stream().map(ReviewForm::lesson).toList());
        var present = answers.number("present");
        reviews.hold(
                review,
                new HoldReview.Meeting(
                        answers.date("debriefOn"),
                        submission.by().name(),
                        present,
                        present,
                        answers.text("debriefConclusions")));
        return TaskResult.done();
    }
}
