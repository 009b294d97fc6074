package vn.daihoi.decision;

import java.time.LocalDate;
import vn.daihoi.shared.UseCase;

/** The office fixes how the body will decide. */
@UseCase
public class ArrangeDecision {

    private final Decisions decisions;

    ArrangeDecision(Decisions decisions) {
        this.decisions = decisions;
    }

    public void arrange(Command command) {
        var decision = decisions.require(command.decision());
        decision.arrange(command.mode(), command.majority(), command.closingOn());
        decisions.save(decision);
    }

    /** @param closingOn last day on which opinions count; null for a meeting */
    public record Command(String decision, Mode mode, Majority majority, LocalDate closingOn) {}
}
