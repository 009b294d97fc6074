package vn.daihoi.programme.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** Units and waves as the standing committee wants them. */
@Component
class FinaliseRollOutTask implements TaskHandler {

    private final RollOutForm rollOut;

    FinaliseRollOutTask(RollOutForm rollOut) {
        this.rollOut = rollOut;
    }

    @Override
    public String form() {
        return "programme-finalise-roll-out";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return rollOut.offer(task, "finalUnits");
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        return rollOut.keep(submission, "finalUnits");
    }
}
