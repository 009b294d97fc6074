package vn.daihoi.logistics.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.daihoi.logistics.Area;
import vn.daihoi.logistics.ConditionQueries;
import vn.daihoi.logistics.ReportConditions;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** The propaganda board prepares propaganda, decoration, security and health. */
@Component
class PreparePropagandaTask implements TaskHandler {

    private static final Set<Area> AREAS = Set.of(Area.PROPAGANDA, Area.DECORATION, Area.SECURITY, Area.HEALTH);

    private final ReportConditions report;
    private final ConditionQueries conditions;

    PreparePropagandaTask(ReportConditions report, ConditionQueries conditions) {
        this.report = report;
        this.conditions = conditions;
    }

    @Override
    public String form() {
        return "logistics-prepare-propaganda";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var prefill = new HashMap<String, Object>();
        AREAS.forEach(area -> prefill.put(field(area), conditions.ready(task.caseId(), area)));
        conditions.remaining(task.caseId(), Area.PROPAGANDA).ifPresent(words -> prefill.put("remaining", words));
        return prefill;
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        AREAS.forEach(area -> report.report(new ReportConditions.Command(
                submission.task().caseId(), area, answers.texts(field(area)), null, answers.text("remaining"))));
        return TaskResult.done();
    }

    private static String field(Area area) {
        return area.name().toLowerCase(Locale.ROOT);
    }
}
