package vn.daihoi.workflow;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the handler of a form; a plain decision has none. */
@Component
class TaskHandlers {

    private final Map<String, TaskHandler> byForm;

    TaskHandlers(List<TaskHandler> handlers) {
        byForm = handlers.stream().collect(Collectors.toUnmodifiableMap(TaskHandler::form, Function.identity()));
    }

    TaskResult handle(TaskSubmission submission) {
        var handler = byForm.get(submission.task().form());
        return handler == null ? TaskResult.done() : handler.complete(submission);
    }

    Map<String, Object> prefill(OpenTask task) {
        var handler = byForm.get(task.form());
        return handler == null ? Map.of() : handler.prefill(task);
    }
}
