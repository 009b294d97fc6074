package vn.daihoi.document.vetting;

import vn.daihoi.shared.UseCase;

/** Ends a round when all its lines have spoken. */
@UseCase
public class CloseRound {

    private final Points points;
    private final Rounds rounds;
    private final Returns returns;

    CloseRound(Points points, Rounds rounds, Returns returns) {
        this.points = points;
        this.rounds = rounds;
        this.returns = returns;
    }

    /** @return whether points are open; closing twice counts one return */
    public boolean close(String document) {
        var open = !points.in(document, PointState.OPEN).isEmpty();
        if (rounds.close(document, open) && open) {
            returns.add(document, Origin.LINES, Origin.LINES, null);
        }
        return open;
    }
}
