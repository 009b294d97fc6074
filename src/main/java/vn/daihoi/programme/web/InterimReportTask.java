package vn.daihoi.programme.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.programme.ProgrammeQueries;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** The interim report begins with the figures that are known. */
@Component
class InterimReportTask implements TaskHandler {

    private final ProgrammeQueries programme;

    InterimReportTask(ProgrammeQueries programme) {
        this.programme = programme;
    }

    @Override
    public String form() {
        return "programme-interim-report";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var count = programme.count(task.caseId());
        return Map.of("closedSoFar", count.closed(), "stillToCome", count.toCome());
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        return TaskResult.done();
    }
}
