package vn.daihoi.deadline.web;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.daihoi.deadline.DeadlineQueries;
import vn.daihoi.deadline.request.DecideRequest;
import vn.daihoi.deadline.request.TimeRequests;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** Somebody above says whether there is more time. */
@Component
class DecideRequestTask implements TaskHandler {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final DecideRequest deciding;
    private final TimeRequests requests;
    private final DeadlineQueries deadlines;
    private final MessageSource messages;

    DecideRequestTask(
            DecideRequest deciding, TimeRequests requests, DeadlineQueries deadlines, MessageSource messages) {
        this.deciding = deciding;
        this.requests = requests;
        this.deadlines = deadlines;
        this.messages = messages;
    }

    @Override
    public String form() {
        return "deadline-decide-request";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var request = requests.require(task.text("requestId"));
        var deadline = deadlines.find(request.deadline()).orElseThrow();
        var key = request.wanted() == null ? "request.text.wait" : "request.text.time";
        var asks = request.wanted() == null ? request.waitsFor() : DAY.format(request.wanted());
        var values = new HashMap<String, Object>();
        values.put(
                "askedText",
                messages.getMessage(
                        key,
                        new Object[] {
                            request.personName(), deadline.title(), DAY.format(deadline.due()), asks, request.reason()
                        },
                        LocaleContextHolder.getLocale()));
        return values;
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var outcome = deciding.decide(new DecideRequest.Command(
                submission.task().text("requestId"),
                answers.is("requestAnswer", "GRANT"),
                answers.date("grantedDay"),
                answers.text("refusalReason"),
                submission.by()));
        return switch (outcome) {
            case DECIDED -> TaskResult.done();
            case OWN -> TaskResult.refuse("requestAnswer", "request.error.own");
            case PAST -> TaskResult.refuse("grantedDay", "request.error.past");
        };
    }
}
