package vn.daihoi.election.tally;

import java.util.List;

/**
 * What a round decided.
 *
 * @param base number the votes are held against
 * @param needed fewest votes with which one is elected; 0 where the highest wins
 * @param elected with most votes first
 * @param tied among whom the next round is held
 * @param overHalf everybody with enough votes, elected or not
 * @param steps the reckoning in Vietnamese, without names
 */
public record TallyResult(
        RoundOutcome outcome,
        int base,
        int needed,
        List<String> elected,
        List<String> tied,
        List<String> overHalf,
        List<String> steps) {

    public TallyResult {
        elected = List.copyOf(elected);
        tied = List.copyOf(tied);
        overHalf = List.copyOf(overHalf);
        steps = List.copyOf(steps);
    }
}
