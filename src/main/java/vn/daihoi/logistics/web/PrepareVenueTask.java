package vn.daihoi.logistics.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.logistics.Area;
import vn.daihoi.logistics.ConditionQueries;
import vn.daihoi.logistics.ReportConditions;
import vn.daihoi.logistics.ReportConditions.OpenItem;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** The logistics subcommittee prepares hall, equipment and service. */
@Component
class PrepareVenueTask implements TaskHandler {

    private final ReportConditions report;
    private final ConditionQueries conditions;
    private final Clock clock;

    PrepareVenueTask(ReportConditions report, ConditionQueries conditions, Clock clock) {
        this.report = report;
        this.conditions = conditions;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "logistics-prepare-venue";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var congress = task.caseId();
        var prefill = new HashMap<String, Object>();
        prefill.put("venue", conditions.ready(congress, Area.VENUE));
        prefill.put("service", conditions.ready(congress, Area.SERVICE));
        prefill.put(
                "openItems",
                conditions.open(congress).stream().map(PrepareVenueTask::row).toList());
        conditions.inspected(congress).ifPresent(day -> prefill.put("inspectedOn", day));
        return prefill;
    }

    private static Map<String, Object> row(OpenItem item) {
        return Map.of("item", item.item(), "owner", item.owner(), "due", item.due());
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var congress = submission.task().caseId();
        var inspected = answers.date("inspectedOn");
        if (inspected.isAfter(LocalDate.now(clock))) {
            return TaskResult.refuse("inspectedOn", "logistics.error.future");
        }
        report.report(new ReportConditions.Command(congress, Area.VENUE, answers.texts("venue"), inspected, null));
        report.report(new ReportConditions.Command(congress, Area.SERVICE, answers.texts("service"), inspected, null));
        List<OpenItem> open = answers.rows("openItems").stream()
                .map(row -> new OpenItem(row.text("item"), row.text("owner"), row.date("due")))
                .toList();
        report.leaveOpen(congress, open);
        return TaskResult.done();
    }
}
