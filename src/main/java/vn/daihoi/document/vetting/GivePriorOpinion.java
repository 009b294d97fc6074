package vn.daihoi.document.vetting;

import java.util.List;
import vn.daihoi.shared.UseCase;

/** The standing members let the document go to the authority, or send it back with points. */
@UseCase
public class GivePriorOpinion {

    private final Points points;
    private final Rounds rounds;
    private final Returns returns;

    GivePriorOpinion(Points points, Rounds rounds, Returns returns) {
        this.points = points;
        this.rounds = rounds;
        this.returns = returns;
    }

    public void give(Command command) {
        points.closeAnswered(command.document(), Origin.STANDING_MEMBERS);
        if (!command.points().isEmpty()) {
            points.raise(
                    command.document(), rounds.current(command.document()), Origin.STANDING_MEMBERS, command.points());
            returns.add(command.document(), Origin.STANDING_MEMBERS, Origin.STANDING_MEMBERS, command.opinion());
        }
    }

    /** @param points empty when it may go on */
    public record Command(String document, String opinion, List<NewPoint> points) {}
}
