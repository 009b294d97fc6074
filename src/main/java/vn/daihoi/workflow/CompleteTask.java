package vn.daihoi.workflow;

import java.sql.SQLException;
import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.UnexpectedRollbackException;
import vn.daihoi.shared.Actor;

/** The one way to complete a task. */
@Component
public class CompleteTask {

    private static final int TRIES = 5;

    private final TaskCompletion completion;
    private final OpenTasks tasks;
    private final AnswerSheets sheets;

    CompleteTask(TaskCompletion completion, OpenTasks tasks, AnswerSheets sheets) {
        this.completion = completion;
        this.tasks = tasks;
        this.sheets = sheets;
    }

    /**
     * Whatever fails when a neighbour ends the task in the same moment, he was faster. A lock conflict says only that
     * neighbours moved, so the whole is tried again in a new transaction.
     */
    public CompletionOutcome complete(Command command) {
        for (int attempt = 1; ; attempt++) {
            try {
                return completion.complete(command);
            } catch (RuntimeException failed) {
                if (tasks.find(command.task()).isEmpty()) {
                    return new CompletionOutcome.AlreadyDone(
                            sheets.ofTask(command.task()).orElse(null));
                }
                if (attempt == TRIES || !conflict(failed)) {
                    throw failed;
                }
            }
        }
    }

    /** The engine wraps what its listeners meet, so the causes count too; 40 is the class of rolled back transactions. */
    private static boolean conflict(Throwable failed) {
        return failed instanceof OptimisticLockingException
                || failed instanceof TransientDataAccessException
                || failed instanceof UnexpectedRollbackException
                || failed instanceof SQLException refused
                        && refused.getSQLState() != null
                        && refused.getSQLState().startsWith("40")
                || failed.getCause() != null && conflict(failed.getCause());
    }

    /** @param answers key → text, list of text, or list of rows, as posted */
    public record Command(String task, Map<String, ?> answers, Actor by) {}
}
