package vn.daihoi.workflow;

import java.util.Map;

/** Hands the answer of one form to the domain; one class per task that needs the domain. */
public interface TaskHandler {

    /** Id of the form, e.g. {@code election-enter-count}. */
    String form();

    TaskResult complete(TaskSubmission submission);

    /** Field key → value, or options key ({@code valuesKey}) → {@code List<Choice>}; shown before anything was typed. */
    default Map<String, Object> prefill(OpenTask task) {
        return Map.of();
    }
}
