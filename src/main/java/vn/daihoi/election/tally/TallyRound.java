package vn.daihoi.election.tally;

import java.util.List;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.session.Electorate;

/**
 * One counted round.
 *
 * @param seats still free
 * @param tieBreak whether it was held among those with equal votes
 */
public record TallyRound(
        ElectedBody body, Electorate electorate, Papers papers, int seats, boolean tieBreak, List<Votes> votes) {

    public TallyRound {
        votes = List.copyOf(votes);
    }

    public record Papers(int issued, int collected) {

        boolean tooMany() {
            return collected > issued;
        }
    }

    /** @param candidate id on the ballot, never a name */
    public record Votes(String candidate, int votes) {}
}
