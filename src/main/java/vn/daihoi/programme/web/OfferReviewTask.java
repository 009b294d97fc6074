package vn.daihoi.programme.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.plan.Plans;
import vn.daihoi.workflow.Choice;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** Whether the conference is convened although some pilots are still open; it says which. */
@Component
class OfferReviewTask implements TaskHandler {

    private final ReviewChoices choices;
    private final ReviewDay day;
    private final Plans plans;

    OfferReviewTask(ReviewChoices choices, ReviewDay day, Plans plans) {
        this.choices = choices;
        this.day = day;
        this.plans = plans;
    }

    @Override
    public String form() {
        return "programme-offer-review";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var open = choices.openPilots(task.caseId());
        return Map.of(
                "openPilots",
                open,
                "stillOpen",
                open.stream().map(Choice::value).toList());
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        if (!submission.answers().is("convene", "NOW")) {
            return TaskResult.done();
        }
        return mustWait(submission.task().caseId())
                ? TaskResult.refuse("convene", "programme.error.pilotsOpen")
                : day.refusal(submission.answers()).orElse(TaskResult.done());
    }

    private boolean mustWait(String plan) {
        var review = plans.require(plan).file().plan().reporting().review();
        return review != null
                && Boolean.FALSE.equals(review.whilePilotsOpen())
                && !choices.openPilots(plan).isEmpty();
    }
}
