package vn.daihoi.workflow;

import java.util.HashMap;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.daihoi.shared.UseCase;

/** Rights, form, domain, engine, in this order and in one transaction: domain first, engine last. */
@UseCase
class TaskCompletion {

    private final OpenTasks tasks;
    private final TaskForms forms;
    private final TaskHandlers handlers;
    private final AnswerSheets sheets;
    private final TaskService engine;

    TaskCompletion(OpenTasks tasks, TaskForms forms, TaskHandlers handlers, AnswerSheets sheets, TaskService engine) {
        this.tasks = tasks;
        this.forms = forms;
        this.handlers = handlers;
        this.sheets = sheets;
        this.engine = engine;
    }

    CompletionOutcome complete(CompleteTask.Command command) {
        var found = tasks.find(command.task());
        if (found.isEmpty()) {
            return new CompletionOutcome.AlreadyDone(
                    sheets.ofTask(command.task()).orElse(null));
        }
        var task = found.get();
        if (!TaskRights.mayComplete(task, command.by())) {
            return new CompletionOutcome.NotAllowed();
        }
        if (TaskRights.takenByAnother(task, command.by())) {
            return new CompletionOutcome.Taken(task.assignee());
        }
        var checked = forms.check(task, command.answers());
        return checked.errors().isEmpty()
                ? handOver(
                        new TaskSubmission(task, checked.answers(), command.by().working(task.groups())))
                : new CompletionOutcome.Refused(checked.errors());
    }

    private CompletionOutcome handOver(TaskSubmission submission) {
        var result = handlers.handle(submission);
        if (!result.accepted()) {
            return refused(result.refusals());
        }
        sheets.keep(submission);
        var steering = new HashMap<String, Object>(forms.steering(submission));
        steering.putAll(result.steering());
        engine.complete(submission.task().id(), steering);
        return new CompletionOutcome.Completed(submission.task());
    }

    /** A handler may have written before it refused, so its transaction goes. */
    private CompletionOutcome refused(List<FieldError> errors) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return new CompletionOutcome.Refused(errors);
    }
}
