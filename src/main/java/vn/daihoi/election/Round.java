package vn.daihoi.election;

import java.time.LocalDateTime;
import java.util.List;
import vn.daihoi.election.tally.RoundOutcome;
import vn.daihoi.election.tally.TallyResult;

/** One vote on some of the names. */
class Round {

    final int number;
    final boolean tieBreak;
    final int seats;
    final List<String> names;
    final LocalDateTime openedAt;
    Issue issue;
    Integer base;
    Integer needed;
    RoundOutcome outcome;
    String reckoning;
    LocalDateTime countedAt;
    NextRound decision;

    Round(int number, boolean tieBreak, int seats, List<String> names, LocalDateTime openedAt) {
        this.number = number;
        this.tieBreak = tieBreak;
        this.seats = seats;
        this.names = List.copyOf(names);
        this.openedAt = openedAt;
    }

    boolean counted() {
        return outcome != null;
    }

    boolean fellShort() {
        return outcome == RoundOutcome.SHORT || outcome == RoundOutcome.NONE;
    }

    void close(TallyResult result, LocalDateTime now) {
        base = result.base();
        needed = result.needed();
        outcome = result.outcome();
        reckoning = String.join("\n", result.steps());
        countedAt = now;
    }

    /** Ballot papers of a round. */
    record Issue(int convened, int present, int printed, int issued, int spoilt, String stampOf) {}
}
