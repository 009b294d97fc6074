package vn.daihoi.congress.web;

import static vn.daihoi.congress.process.UnitCongressProcess.TIME_PLACE_AGREED;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.preparation.AgreeDate;
import vn.daihoi.congress.preparation.Proposals;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** The authority agrees to days and place; with that the day of the congress is fixed. */
@Component
class AgreeTimePlaceTask implements TaskHandler {

    private final AgreeDate agree;
    private final Proposals proposals;

    AgreeTimePlaceTask(AgreeDate agree, Proposals proposals) {
        this.agree = agree;
        this.proposals = proposals;
    }

    @Override
    public String form() {
        return "congress-agree-time-place";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return ProposalText.of(proposals, task.caseId());
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var agreed = answers.is("timePlaceAgreed", "AGREED");
        if (!agreed && !answers.has("comment")) {
            return TaskResult.refuse("comment", "congress.error.why-not");
        }
        var outcome = agree.agree(new AgreeDate.Command(
                submission.task().caseId(),
                agreed,
                new AgreeDate.Accepts(answers.flag("acceptsShortNotice"), true),
                answers.text("comment"),
                answers.text("attendedBy")));
        return outcome == AgreeDate.Outcome.SHORT_NOTICE
                ? TaskResult.refuse("acceptsShortNotice", "congress.error.accept-short-notice")
                : TaskResult.done(TIME_PLACE_AGREED.of(answers.text("timePlaceAgreed")));
    }
}
