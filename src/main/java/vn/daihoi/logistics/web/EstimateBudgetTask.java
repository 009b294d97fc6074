package vn.daihoi.logistics.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.logistics.BudgetLine;
import vn.daihoi.logistics.BudgetQueries;
import vn.daihoi.logistics.BudgetView;
import vn.daihoi.logistics.EstimateBudget;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** The committee estimates the budget, or mends it. */
@Component
class EstimateBudgetTask implements TaskHandler {

    private final EstimateBudget estimate;
    private final BudgetQueries budgets;

    EstimateBudgetTask(EstimateBudget estimate, BudgetQueries budgets) {
        this.estimate = estimate;
        this.budgets = budgets;
    }

    @Override
    public String form() {
        return "logistics-estimate-budget";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return budgets.latest(task.caseId()).map(this::again).orElse(Map.of());
    }

    private Map<String, Object> again(BudgetView last) {
        var lines = budgets.lines(last.congress(), last.version()).stream()
                .map(EstimateBudgetTask::row)
                .toList();
        return Map.of(
                "lines", lines,
                "fundedFrom", last.fundedFrom(),
                "points", Points.text(budgets.points(last.congress(), last.version())));
    }

    private static Map<String, Object> row(BudgetLine line) {
        var row = new HashMap<String, Object>();
        row.put("category", line.category());
        row.put("item", line.item());
        row.put("quantity", line.quantity().stripTrailingZeros().toPlainString());
        row.put("unitPrice", line.unitPrice());
        if (line.norm() != null) {
            row.put("norm", line.norm());
        }
        return row;
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        List<BudgetLine> lines = answers.rows("lines").stream()
                .map(row -> new BudgetLine(
                        row.text("category"),
                        row.text("item"),
                        row.decimal("quantity"),
                        row.decimal("unitPrice"),
                        row.text("norm")))
                .toList();
        if (lines.isEmpty()) {
            return TaskResult.refuse("lines", "logistics.error.no-line");
        }
        estimate.estimate(new EstimateBudget.Command(
                submission.task().caseId(), lines, answers.text("fundedFrom"), answers.text("estimateFile")));
        return TaskResult.done();
    }
}
