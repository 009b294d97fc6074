package vn.daihoi.personnel.vetting;

import vn.daihoi.personnel.steps.Round;
import vn.daihoi.personnel.steps.Rounds;
import vn.daihoi.shared.UseCase;

/** After a decision that did not approve: the keeper says what is done again. */
@UseCase
public class TakeUpDecision {

    private final Rounds rounds;
    private final SchemeReturns returns;

    TakeUpDecision(Rounds rounds, SchemeReturns returns) {
        this.rounds = rounds;
        this.returns = returns;
    }

    public void takeUp(Command command) {
        if (command.round() != null) {
            rounds.openAt(command.scheme(), command.round(), command.step());
        }
        if (command.backTo() == BackTo.REVIEW) {
            rounds.held(command.scheme()).forEach(round -> rounds.openAt(command.scheme(), round, 1));
        }
        if (command.backTo() != BackTo.NONE) {
            returns.add(command.scheme(), command.backTo());
        }
    }

    /**
     * @param round the one that goes back; null where none does
     * @param step of that round
     */
    public record Command(String scheme, BackTo backTo, Round round, int step) {}
}
