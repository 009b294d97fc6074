package vn.daihoi.election.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.election.BallotView;
import vn.daihoi.election.ElectionQueries;
import vn.daihoi.election.IssueBallots;
import vn.daihoi.election.process.ElectionProcess;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.session.SessionQueries;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class IssueBallotsTask implements TaskHandler {

    private final IssueBallots issuing;
    private final ElectionQueries elections;
    private final SessionQueries sessions;
    private final Organisations organisations;

    IssueBallotsTask(
            IssueBallots issuing, ElectionQueries elections, SessionQueries sessions, Organisations organisations) {
        this.issuing = issuing;
        this.elections = elections;
        this.sessions = sessions;
        this.organisations = organisations;
    }

    @Override
    public String form() {
        return "election-issue-ballots";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var ballot = elections.require(submission.task().text(ElectionProcess.BALLOT_ID));
        var outcome = issuing.issue(new IssueBallots.Command(
                ballot.id(), answers.number("round"), papers(answers), answers.text("stampOf")));
        return switch (outcome) {
            case DONE -> TaskResult.done();
            case OTHER_ROUND ->
                TaskResult.refuse(
                        "round", "election.error.round", ballot.round().number());
            case OTHER_CONVENED -> TaskResult.refuse("convened", "election.error.convened", convened(ballot));
            case MORE_PRESENT_THAN_CONVENED -> TaskResult.refuse("present", "election.error.presentOverConvened");
            case MORE_ISSUED_THAN_PRESENT -> TaskResult.refuse("issued", "election.error.issuedOverPresent");
            case FEWER_PRINTED_THAN_ISSUED -> TaskResult.refuse("printed", "election.error.printedUnderIssued");
        };
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var ballot = elections.require(task.text(ElectionProcess.BALLOT_ID));
        return Map.of(
                "round", ballot.round().number(),
                "convened", convened(ballot),
                "present", sessions.present(ballot.congress(), ballot.venue()),
                "stampOf", stampOf(task.text(ElectionProcess.UNIT)));
    }

    private int convened(BallotView ballot) {
        return sessions.electorate(ballot.congress(), ballot.venue()).convened();
    }

    /** A cell under a base committee has no stamp of its own. */
    private String stampOf(String unit) {
        var own = organisations.require(unit);
        var borrows = own.type() == OrganisationType.CELL_UNDER_BASE && own.parent() != null;
        return borrows ? organisations.require(own.parent()).name() : own.name();
    }

    private static IssueBallots.Papers papers(Answers answers) {
        return new IssueBallots.Papers(
                answers.number("convened"),
                answers.number("present"),
                answers.number("printed"),
                answers.number("issued"),
                answers.number("spoiltReplaced"));
    }
}
