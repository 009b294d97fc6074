package vn.daihoi.decision;

import java.time.LocalDate;
import vn.daihoi.shared.UseCase;

/** Without a quorum the closing date moves once; opinions given so far stay. */
@UseCase
public class ExtendDecision {

    private final Decisions decisions;

    ExtendDecision(Decisions decisions) {
        this.decisions = decisions;
    }

    public void extend(String id, LocalDate closingOn) {
        var decision = decisions.require(id);
        decision.reopen();
        decision.extendTo(closingOn);
        decisions.save(decision);
    }
}
