package vn.daihoi.deadline.request;

import org.springframework.context.event.EventListener;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;
import vn.daihoi.workflow.TaskClosed;
import vn.daihoi.workflow.Workflow;

/** Once its task has ended nobody has to answer a request for more time any more. */
@UseCase
class EndRequest {

    static final String TASK_ENDED = "deadline.taskEnded";

    private final TimeRequests requests;
    private final CloseRequest close;
    private final Workflow workflow;

    EndRequest(TimeRequests requests, CloseRequest close, Workflow workflow) {
        this.requests = requests;
        this.close = close;
        this.workflow = workflow;
    }

    @EventListener
    void closed(TaskClosed event) {
        requests.openOfTask(event.taskId()).ifPresent(request -> {
            close.close(request, new CloseRequest.Answer("VOID", null, null, Actor.SYSTEM));
            workflow.correlateWhere(TASK_ENDED, event.caseId(), AskForTime.REQUEST.of(request.id()));
        });
    }
}
