package vn.daihoi.rehearsal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.function.BooleanSupplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.daihoi.rehearsal.book.PromptBook;

/** Takes one step of the play in one transaction with its mark in the prompt book: whoever is killed is killed between two. */
@Component
@Profile("rehearsal")
class Steps {

    private final TransactionTemplate transaction;
    private final PromptBook book;
    private final Routine routine;
    private final Clock clock;

    Steps(PlatformTransactionManager transactions, PromptBook book, Routine routine, Clock clock) {
        this.transaction = new TransactionTemplate(transactions);
        this.book = book;
        this.routine = routine;
        this.clock = clock;
    }

    void take(Runnable step) {
        attempt(() -> {
            step.run();
            return true;
        });
    }

    /** Leaves no trace when the step says that it came to nothing. */
    void attempt(BooleanSupplier step) {
        transaction.executeWithoutResult(status -> {
            if (step.getAsBoolean()) {
                book.keep(routine.mark(LocalDateTime.now(clock)));
            } else {
                status.setRollbackOnly();
            }
        });
    }
}
