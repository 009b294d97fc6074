package vn.daihoi.document.vetting;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.daihoi.document.DocumentLocked;
import vn.daihoi.document.DocumentWithdrawn;

/** A document that is final or withdrawn leaves no point and no round behind. */
@Component
class SettlePoints {

    private final Points points;
    private final Rounds rounds;

    SettlePoints(Points points, Rounds rounds) {
        this.points = points;
        this.rounds = rounds;
    }

    @EventListener
    void settle(DocumentLocked locked) {
        points.move(locked.document(), PointState.ANSWERED, PointState.CLOSED);
        rounds.close(locked.document(), false);
    }

    @EventListener
    void settle(DocumentWithdrawn withdrawn) {
        points.move(withdrawn.document(), PointState.OPEN, PointState.WITHDRAWN);
        points.move(withdrawn.document(), PointState.ANSWERED, PointState.WITHDRAWN);
        rounds.close(withdrawn.document(), false);
    }
}
