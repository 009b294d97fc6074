package vn.daihoi.election.tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.daihoi.election.tally.TallyRound.Votes;
import vn.daihoi.plan.ElectedBody;

/** Decides one round and explains it step by step; each step names its rule. */
public final class Tally {

    private final ElectionRules rules;

    public Tally(ElectionRules rules) {
        this.rules = rules;
    }

    public TallyResult decide(TallyRound round) {
        var words = new TallyWords(rules, round);
        if (round.papers().tooMany()) {
            return new TallyResult(
                    RoundOutcome.VOID,
                    round.electorate().base(),
                    0,
                    List.of(),
                    List.of(),
                    List.of(),
                    words.tooManyPapers());
        }
        return count(round, words);
    }

    private TallyResult count(TallyRound round, TallyWords words) {
        var base = round.electorate().base();
        var needed = round.tieBreak() ? 0 : base * majority(round) / 100 + 1;
        var enough = round.votes().stream()
                .filter(votes -> votes.votes() >= needed)
                .sorted(Comparator.comparingInt(Votes::votes).reversed())
                .toList();
        var seating = seat(enough, round.seats());
        var outcome = outcome(seating, round.seats());
        var steps = new ArrayList<>(words.base());
        steps.add(round.tieBreak() ? words.highestWins() : words.needed(base, needed, enough.size()));
        if (enough.size() > round.seats() && !round.tieBreak()) {
            steps.add(words.tooMany(enough.size()));
        }
        if (outcome == RoundOutcome.TIE) {
            steps.add(words.tie(
                    seating.tied().size(),
                    seating.tiedVotes(),
                    round.seats() - seating.elected().size()));
        }
        steps.addAll(words.outcome(outcome, seating.elected().size(), enough.size()));
        return new TallyResult(outcome, base, needed, ids(seating.elected()), ids(seating.tied()), ids(enough), steps);
    }

    private int majority(TallyRound round) {
        return rules.value(TallyWords.majorityRule(round.electorate().kind()));
    }

    /** The highest get the seats; equal votes on the last seat give it to nobody. */
    private static Seating seat(List<Votes> ranking, int seats) {
        if (ranking.size() <= seats) {
            return new Seating(ranking, List.of());
        }
        var last = ranking.get(seats - 1).votes();
        if (ranking.get(seats).votes() < last) {
            return new Seating(ranking.subList(0, seats), List.of());
        }
        return new Seating(
                ranking.stream().filter(votes -> votes.votes() > last).toList(),
                ranking.stream().filter(votes -> votes.votes() == last).toList());
    }

    private static RoundOutcome outcome(Seating seating, int seats) {
        if (!seating.tied().isEmpty()) {
            return RoundOutcome.TIE;
        }
        if (seating.elected().size() == seats) {
            return RoundOutcome.ALL;
        }
        return seating.elected().isEmpty() ? RoundOutcome.NONE : RoundOutcome.SHORT;
    }

    private static List<String> ids(List<Votes> votes) {
        return votes.stream().map(Votes::candidate).toList();
    }

    /** Whether delegates are chosen, who fill their seats first and leave alternates. */
    public static boolean leavesAlternates(ElectedBody body) {
        return body == ElectedBody.DELEGATES;
    }

    private record Seating(List<Votes> elected, List<Votes> tied) {

        int tiedVotes() {
            return tied.get(0).votes();
        }
    }
}
