package vn.daihoi.congress.date;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.daihoi.congress.ending.CancelCongress;

/**
 * Postpones or cancels in the transaction of the task that decided it, once that task is complete: cancelling takes every open
 * task away.
 */
@Component
class FollowDelay {

    private final PostponeCongress postpone;
    private final CancelCongress cancel;

    FollowDelay(PostponeCongress postpone, CancelCongress cancel) {
        this.postpone = postpone;
        this.cancel = cancel;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void follow(DelayDecided event) {
        switch (event.direction()) {
            case POSTPONE -> postpone.postpone(new PostponeCongress.Command(event.congress(), event.cause()));
            case CANCEL -> cancel.cancel(new CancelCongress.Command(event.congress(), event.cause()));
            case CONTINUE -> {}
        }
    }
}
