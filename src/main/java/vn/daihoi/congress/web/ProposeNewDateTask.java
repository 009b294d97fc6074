package vn.daihoi.congress.web;

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

/** The committee proposes another day for a congress that was postponed. */
@Component
class ProposeNewDateTask implements TaskHandler {

    private static final Map<Fault, String> FIELDS = Map.of(
            Fault.PAST, "newFirstDay",
            Fault.BACKWARDS, "newLastDay",
            Fault.TOO_LONG, "newLastDay",
            Fault.OUTSIDE_WINDOW, "newFirstDay",
            Fault.SHORT_NOTICE, "shortNotice");

    private final ProposeDate propose;
    private final CongressQueries congresses;

    ProposeNewDateTask(ProposeDate propose, CongressQueries congresses) {
        this.propose = propose;
        this.congresses = congresses;
    }

    @Override
    public String form() {
        return "congress-propose-new-date";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var reason = congresses.require(task.caseId()).course().postponedBecause();
        return reason == null ? Map.of() : Map.of("postponedBecause", reason);
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        return propose.propose(submission.task().caseId(), proposal(submission.answers()))
                .map(fault -> TaskResult.refuse(FIELDS.get(fault), "congress.proposal." + fault))
                .orElse(TaskResult.done());
    }

    private static Proposal proposal(Answers answers) {
        return new Proposal(
                answers.date("newFirstDay"),
                answers.date("newLastDay"),
                null,
                null,
                answers.text("newVenue"),
                null,
                null,
                answers.text("shortNotice"),
                answers.text("postponedBecause"));
    }
}
