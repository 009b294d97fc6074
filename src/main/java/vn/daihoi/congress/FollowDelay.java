package vn.daihoi.congress;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Postpones or cancels after the task that decided it is complete, for cancelling takes every open task away. */
@Component
class FollowDelay {

    private final PostponeCongress postpone;
    private final CancelCongress cancel;
    private final TransactionTemplate afterwards;

    FollowDelay(PostponeCongress postpone, CancelCongress cancel, PlatformTransactionManager transactions) {
        this.postpone = postpone;
        this.cancel = cancel;
        this.afterwards = new TransactionTemplate(transactions);
        this.afterwards.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void follow(DelayDecided event) {
        afterwards.executeWithoutResult(status -> {
            switch (event.direction()) {
                case POSTPONE -> postpone.postpone(new PostponeCongress.Command(event.congress(), event.cause()));
                case CANCEL -> cancel.cancel(new CancelCongress.Command(event.congress(), event.cause()));
                case CONTINUE -> {}
            }
        });
    }
}
