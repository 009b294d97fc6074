package vn.daihoi.congress.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.preparation.ConfirmSubUnits;
import vn.daihoi.congress.preparation.ConfirmSubUnits.SubUnit;
import vn.daihoi.congress.preparation.SubUnits;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** The committee confirms that the congresses below it were held. */
@Component
class ConfirmSubUnitsTask implements TaskHandler {

    private final ConfirmSubUnits confirm;
    private final SubUnits subUnits;

    ConfirmSubUnitsTask(ConfirmSubUnits confirm, SubUnits subUnits) {
        this.confirm = confirm;
        this.subUnits = subUnits;
    }

    @Override
    public String form() {
        return "congress-confirm-sub-units";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var units = subUnits.of(task.caseId());
        List<Map<String, Object>> rows = units.keySet().stream()
                .map(id -> Map.<String, Object>of("subUnit", id, "state", "DONE"))
                .toList();
        var total = rows.size();
        var options = Choices.of(units);
        return Map.of("subUnits", rows, "subUnitsTotal", total, "subUnitOptions", options);
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var rows = submission.answers().rows("subUnits");
        if (rows.stream().map(row -> row.text("subUnit")).distinct().count() < rows.size()) {
            return TaskResult.refuse("subUnits", "congress.error.twice");
        }
        var total = submission.answers().number("subUnitsTotal");
        if (rows.size() != total
                || total < subUnits.of(submission.task().caseId()).size()) {
            return TaskResult.refuse("subUnitsTotal", "congress.error.sub-units", rows.size());
        }
        confirm.confirm(
                submission.task().caseId(),
                rows.stream().map(ConfirmSubUnitsTask::subUnit).toList());
        return TaskResult.done();
    }

    private static SubUnit subUnit(Answers row) {
        return new SubUnit(
                row.text("subUnit"),
                row.date("congressOn"),
                row.has("delegatesElected") ? row.number("delegatesElected") : null,
                row.text("reason"));
    }
}
