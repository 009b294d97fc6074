package vn.daihoi.workflow;

import java.util.List;

/** What became of an attempt to complete a task. */
public sealed interface CompletionOutcome {

    record Completed(OpenTask task) implements CompletionOutcome {}

    /** Nothing was stored; each error names its field. */
    record Refused(List<FieldError> errors) implements CompletionOutcome {}

    /** The actor holds none of the task's roles, or it is another person's own act. */
    record NotAllowed() implements CompletionOutcome {}

    /** @param by person id of the other holder of its roles who has taken it */
    record Taken(String by) implements CompletionOutcome {}

    /** @param by who was faster and with what; null when the process withdrew the task */
    record AlreadyDone(AnswerSheet by) implements CompletionOutcome {}

    default boolean completed() {
        return this instanceof Completed;
    }
}
