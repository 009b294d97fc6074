package vn.daihoi.election;

import vn.daihoi.election.tally.ElectionRules;
import vn.daihoi.election.tally.RoundOutcome;
import vn.daihoi.election.tally.RuleCode;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.shared.UseCase;

/** Seats are free: the congress decides whether to vote again, with new names or without, or to stop. */
@UseCase
public class DecideNextRound {

    private final Ballots ballots;
    private final RulesOfCongress rules;

    DecideNextRound(Ballots ballots, RulesOfCongress rules) {
        this.ballots = ballots;
        this.rules = rules;
    }

    /** Nothing is kept unless it is DECIDED. */
    public Outcome decide(String id, NextRound next) {
        var ballot = ballots.require(id);
        var outcome = check(ballot, next, rules.of(ballot.congress));
        if (outcome == Outcome.DECIDED) {
            ballot.round().decision = next;
            ballots.save(ballot);
        }
        return outcome;
    }

    /** How many short rounds the rules allow where they limit them. */
    public int shortRoundsAllowed(String id) {
        return rules.of(ballots.require(id).congress).value(RuleCode.SHORT_ROUNDS);
    }

    static Outcome check(Ballot ballot, NextRound next, ElectionRules rules) {
        if (!next.carried()) {
            return Outcome.NOT_CARRIED;
        }
        return switch (next.decision()) {
            case STOP -> Outcome.DECIDED;
            case NEW_NAMES -> newNames(ballot, rules);
            case ROUND -> round(ballot, rules);
        };
    }

    private static Outcome newNames(Ballot ballot, ElectionRules rules) {
        if (again(ballot)) {
            return Outcome.NEW_NAMES_ON_TIE;
        }
        var rule = ballot.body == ElectedBody.DELEGATES ? RuleCode.NEW_NAMES_DELEGATES : RuleCode.NEW_NAMES;
        if (rules.value(rule) == 0) {
            return Outcome.NEW_NAMES_FORBIDDEN;
        }
        return exhausted(ballot, rules) ? Outcome.ROUNDS_EXHAUSTED : Outcome.DECIDED;
    }

    private static Outcome round(Ballot ballot, ElectionRules rules) {
        if (again(ballot)) {
            return Outcome.DECIDED;
        }
        if (ballot.open().isEmpty()) {
            return Outcome.NO_NAMES_LEFT;
        }
        return exhausted(ballot, rules) ? Outcome.ROUNDS_EXHAUSTED : Outcome.DECIDED;
    }

    /** The same names are voted on again, however often rounds fell short. */
    private static boolean again(Ballot ballot) {
        var outcome = ballot.round().outcome;
        return outcome == RoundOutcome.TIE || outcome == RoundOutcome.VOID;
    }

    /** Delegates are voted on until there are enough or the congress stops. */
    private static boolean exhausted(Ballot ballot, ElectionRules rules) {
        return ballot.body != ElectedBody.DELEGATES
                && ballot.rounds.stream().filter(Round::fellShort).count() >= rules.value(RuleCode.SHORT_ROUNDS);
    }

    public enum Outcome {
        DECIDED,
        NOT_CARRIED,
        NEW_NAMES_ON_TIE,
        NEW_NAMES_FORBIDDEN,
        ROUNDS_EXHAUSTED,
        NO_NAMES_LEFT
    }
}
