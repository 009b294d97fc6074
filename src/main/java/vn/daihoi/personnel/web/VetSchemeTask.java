package vn.daihoi.personnel.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class VetSchemeTask implements TaskHandler {

    private static final String LINE = "ORGANISATION_BOARD";

    private final VettingForm vetting;

    VetSchemeTask(VettingForm vetting) {
        this.vetting = vetting;
    }

    @Override
    public String form() {
        return "personnel-vet-scheme";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        return vetting.vet(submission, LINE);
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return vetting.prefill(task, LINE);
    }
}
