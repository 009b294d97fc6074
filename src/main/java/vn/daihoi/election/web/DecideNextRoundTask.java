package vn.daihoi.election.web;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.daihoi.election.BallotView;
import vn.daihoi.election.DecideNextRound;
import vn.daihoi.election.ElectionQueries;
import vn.daihoi.election.NextRound;
import vn.daihoi.election.process.ElectionProcess;
import vn.daihoi.session.SessionQueries;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class DecideNextRoundTask implements TaskHandler {

    private static final String FIELD = "nextRound";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final DecideNextRound decision;
    private final ElectionQueries elections;
    private final SessionQueries sessions;
    private final MessageSource messages;

    DecideNextRoundTask(
            DecideNextRound decision, ElectionQueries elections, SessionQueries sessions, MessageSource messages) {
        this.decision = decision;
        this.elections = elections;
        this.sessions = sessions;
        this.messages = messages;
    }

    @Override
    public String form() {
        return "election-decide-next-round";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var ballot = elections.require(submission.task().text(ElectionProcess.BALLOT_ID));
        var next = new NextRound(
                NextRound.Decision.valueOf(answers.text(FIELD)),
                answers.number("inFavour"),
                answers.number("ofPresent"),
                answers.text("reason"));
        return switch (decision.decide(ballot.id(), next)) {
            case DECIDED ->
                TaskResult.done(ElectionProcess.NEXT_ROUND.of(next.decision().name()));
            case NOT_CARRIED -> TaskResult.refuse("inFavour", "election.error.notCarried");
            case NEW_NAMES_ON_TIE -> TaskResult.refuse(FIELD, "election.error.newNamesOnTie");
            case NEW_NAMES_FORBIDDEN -> TaskResult.refuse(FIELD, "election.error.newNamesForbidden", body(ballot));
            case ROUNDS_EXHAUSTED ->
                TaskResult.refuse(FIELD, "election.error.roundsExhausted", decision.shortRoundsAllowed(ballot.id()));
            case NO_NAMES_LEFT -> TaskResult.refuse(FIELD, "election.error.noNamesLeft");
        };
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var ballot = elections.require(task.text(ElectionProcess.BALLOT_ID));
        return Map.of("ofPresent", sessions.present(ballot.congress(), ballot.venue()));
    }

    private String body(BallotView ballot) {
        return messages.getMessage("election.body." + ballot.body(), null, VIETNAMESE);
    }
}
