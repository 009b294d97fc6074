package vn.daihoi.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.daihoi.shared.UseCase;

/** Without a decision the closing date, or the meeting, moves once; opinions given so far stay. */
@UseCase
public class ExtendDecision {

    private static final long SHORTEST = 3;
    private static final long LONGEST = 10;

    private final Decisions decisions;
    private final Clock clock;

    ExtendDecision(Decisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    /** @return the new day, as many days on as were given at first; empty when it was extended before */
    public Optional<LocalDate> extend(String id) {
        var decision = decisions.require(id);
        if (decision.extended) {
            return Optional.empty();
        }
        var day = LocalDate.now(clock).plusDays(days(decision));
        decision.reopen();
        decision.extendTo(day);
        decisions.save(decision);
        return Optional.of(day);
    }

    private static long days(Decision decision) {
        var given = ChronoUnit.DAYS.between(decision.openedAt.toLocalDate(), decision.day());
        return Math.max(SHORTEST, Math.min(LONGEST, given));
    }
}
