package vn.daihoi.congress.web;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.preparation.Proposal;
import vn.daihoi.congress.preparation.ProposalCheck.Fault;
import vn.daihoi.congress.preparation.ProposeDate;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** The committee proposes days and place. */
@Component
class ProposeTimePlaceTask implements TaskHandler {

    private static final Map<Fault, String> FIELDS = Map.of(
            Fault.PAST, "firstDay",
            Fault.BACKWARDS, "lastDay",
            Fault.TOO_LONG, "days",
            Fault.OUTSIDE_WINDOW, "lastDay",
            Fault.SHORT_NOTICE, "shortNoticeReason");

    private final ProposeDate propose;
    private final CongressQueries congresses;

    ProposeTimePlaceTask(ProposeDate propose, CongressQueries congresses) {
        this.propose = propose;
        this.congresses = congresses;
    }

    @Override
    public String form() {
        return "congress-propose-time-place";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var congress = congresses.require(task.caseId());
        var prefill = new HashMap<String, Object>();
        prefill.put("voters", congress.convened());
        prefill.put("days", congress.maxDays());
        if (congress.guests() != null) {
            prefill.put("guests", congress.guests());
        }
        if (congress.expectedFrom() != null) {
            prefill.put("firstDay", congress.expectedFrom());
        }
        if (congress.venue() != null) {
            prefill.put("venue", congress.venue());
        }
        return prefill;
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        return propose.propose(submission.task().caseId(), proposal(submission.answers()))
                .map(fault -> TaskResult.refuse(FIELDS.get(fault), "congress.proposal." + fault))
                .orElse(TaskResult.done());
    }

    private static Proposal proposal(Answers answers) {
        return new Proposal(
                answers.date("firstDay"),
                answers.date("lastDay"),
                answers.decimal("days"),
                answers.dateTime("prepAt"),
                answers.text("venue"),
                answers.number("voters"),
                answers.number("guests"),
                answers.text("shortNoticeReason"),
                null);
    }
}
