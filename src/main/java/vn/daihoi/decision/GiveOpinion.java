package vn.daihoi.decision;

import java.time.Clock;
import java.time.LocalDateTime;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;

/** One member says what he thinks; never for another. */
@UseCase
public class GiveOpinion {

    private final Decisions decisions;
    private final Clock clock;

    GiveOpinion(Decisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    public OpinionOutcome give(Command command) {
        var by = command.by();
        var opinion = new Member(
                by.id(),
                by.name(),
                command.opinion(),
                command.words(),
                LocalDateTime.now(clock),
                false,
                command.section(),
                command.criterion());
        var outcome = decisions.require(command.decision()).give(opinion);
        if (outcome == OpinionOutcome.RECORDED && !decisions.give(command.decision(), opinion)) {
            return OpinionOutcome.GIVEN_BEFORE;
        }
        return outcome;
    }

    /**
     * @param words the other view, or the reason for taking no part
     * @param section heading that the words are about; null where the matter has none, so is the criterion
     */
    public record Command(String decision, Opinion opinion, String words, String section, String criterion, Actor by) {

        public Command(String decision, Opinion opinion, String words, Actor by) {
            this(decision, opinion, words, null, null, by);
        }
    }
}
