package vn.daihoi.congress.web;

import static vn.daihoi.congress.process.UnitCongressProcess.NEW_DATE_AGREED;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.preparation.AgreeDate;
import vn.daihoi.congress.preparation.Proposals;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** The authority agrees to the new day of a congress that was postponed. */
@Component
class AgreeNewDateTask implements TaskHandler {

    private final AgreeDate agree;
    private final Proposals proposals;

    AgreeNewDateTask(AgreeDate agree, Proposals proposals) {
        this.agree = agree;
        this.proposals = proposals;
    }

    @Override
    public String form() {
        return "congress-agree-new-date";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return ProposalText.of(proposals, task.caseId());
    }

    /** The form asks for no separate consent to a short notice: whoever agrees has read the reason. */
    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var agreed = answers.is("newDateAgreed", "AGREED");
        if (!agreed && !answers.has("remark")) {
            return TaskResult.refuse("remark", "congress.error.why-not");
        }
        var outcome = agree.agree(new AgreeDate.Command(
                submission.task().caseId(),
                agreed,
                new AgreeDate.Accepts(true, answers.flag("pastDeadlineAccepted")),
                answers.text("remark"),
                null));
        return outcome == AgreeDate.Outcome.PAST_DEADLINE
                ? TaskResult.refuse("pastDeadlineAccepted", "congress.error.accept-past-deadline")
                : TaskResult.done(NEW_DATE_AGREED.of(answers.text("newDateAgreed")));
    }
}
