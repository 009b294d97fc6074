package vn.daihoi.programme.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** The organisation board proposes which units follow in which wave. */
@Component
class ProposeRollOutTask implements TaskHandler {

    private final RollOutForm rollOut;

    ProposeRollOutTask(RollOutForm rollOut) {
        this.rollOut = rollOut;
    }

    @Override
    public String form() {
        return "programme-propose-roll-out";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return rollOut.offer(task, "rollOutUnits");
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        return rollOut.keep(submission, "rollOutUnits");
    }
}
