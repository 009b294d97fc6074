package vn.daihoi.election;

import vn.daihoi.session.SessionQueries;
import vn.daihoi.shared.UseCase;

/** Ballot papers of the open round are printed, stamped and handed out. */
@UseCase
public class IssueBallots {

    private final Ballots ballots;
    private final SessionQueries sessions;

    IssueBallots(Ballots ballots, SessionQueries sessions) {
        this.ballots = ballots;
        this.sessions = sessions;
    }

    /** Nothing is kept unless it is DONE. */
    public Outcome issue(Command command) {
        var ballot = ballots.require(command.ballot());
        var papers = command.papers();
        var convened = sessions.electorate(ballot.congress, ballot.venue).convened();
        if (command.round() != ballot.round().number) {
            return Outcome.OTHER_ROUND;
        }
        if (papers.convened() != convened) {
            return Outcome.OTHER_CONVENED;
        }
        if (papers.present() > convened) {
            return Outcome.MORE_PRESENT_THAN_CONVENED;
        }
        if (papers.issued() > papers.present()) {
            return Outcome.MORE_ISSUED_THAN_PRESENT;
        }
        if (papers.printed() < papers.issued()) {
            return Outcome.FEWER_PRINTED_THAN_ISSUED;
        }
        ballot.round().issue = new Round.Issue(
                papers.convened(),
                papers.present(),
                papers.printed(),
                papers.issued(),
                papers.spoiltReplaced(),
                command.stampOf());
        ballots.save(ballot);
        return Outcome.DONE;
    }

    /** @param stampOf the committee whose stamp is on the papers */
    public record Command(String ballot, int round, Papers papers, String stampOf) {}

    public record Papers(int convened, int present, int printed, int issued, int spoiltReplaced) {}

    public enum Outcome {
        DONE,
        OTHER_ROUND,
        OTHER_CONVENED,
        MORE_PRESENT_THAN_CONVENED,
        MORE_ISSUED_THAN_PRESENT,
        FEWER_PRINTED_THAN_ISSUED
    }
}
