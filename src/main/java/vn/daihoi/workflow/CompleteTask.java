package vn.daihoi.workflow;

import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.dao.ConcurrencyFailureException;
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
     * An engine lock conflict, or something that is no longer there, says only that neighbours moved, so the whole is tried
     * again in a new transaction.
     */
    public CompletionOutcome complete(Command command) {
        for (int attempt = 1; ; attempt++) {
            try {
                return completion.complete(command);
            } catch (OptimisticLockingException
                    | ConcurrencyFailureException
                    | NullValueException
                    | UnexpectedRollbackException conflict) {
                if (attempt == TRIES) {
                    throw conflict;
                }
                if (tasks.find(command.task()).isEmpty()) {
                    return new CompletionOutcome.AlreadyDone(
                            sheets.ofTask(command.task()).orElse(null));
                }
            }
        }
    }

    /** @param answers key → text, list of text, or list of rows, as posted */
    public record Command(String task, Map<String, ?> answers, Actor by) {}
}
