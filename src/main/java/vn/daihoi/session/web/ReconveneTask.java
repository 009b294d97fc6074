package vn.daihoi.session.web;

import java.time.LocalTime;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.session.AdjournCongress;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class ReconveneTask implements TaskHandler {

    private final AdjournCongress adjournment;
    private final CongressQueries congresses;

    ReconveneTask(AdjournCongress adjournment, CongressQueries congresses) {
        this.adjournment = adjournment;
        this.congresses = congresses;
    }

    @Override
    public String form() {
        return "session-reconvene";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var adjourned = adjournment.adjourn(new AdjournCongress.Command(
                submission.task().caseId(),
                answers.text("reason"),
                answers.date("reconvenesOn").atTime(LocalTime.parse(answers.text("reconvenesAt"))),
                answers.text("place")));
        return adjourned ? TaskResult.done() : TaskResult.refuse("reconvenesOn", "session.error.past");
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var venue = congresses.require(task.caseId()).venue();
        return venue == null ? Map.of() : Map.of("place", venue);
    }
}
