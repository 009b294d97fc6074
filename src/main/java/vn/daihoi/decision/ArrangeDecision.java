package vn.daihoi.decision;

import java.time.LocalDate;
import vn.daihoi.shared.UseCase;

/** The office fixes what is asked and how the body will decide. */
@UseCase
public class ArrangeDecision {

    private final Decisions decisions;

    ArrangeDecision(Decisions decisions) {
        this.decisions = decisions;
    }

    public void arrange(Command command) {
        var decision = decisions.require(command.decision());
        decision.ask(command.question().text(), command.question().papers());
        decision.arrange(command.mode(), command.majority(), command.day());
        decisions.save(decision);
    }

    /** @param day last day on which opinions count, or the day of the meeting */
    public record Command(String decision, Question question, Mode mode, Majority majority, LocalDate day) {}

    /** @param papers id of the stored file; null when none is enclosed */
    public record Question(String text, String papers) {}
}
