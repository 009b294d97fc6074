package vn.daihoi.logistics.web;

import java.math.BigDecimal;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.logistics.BudgetQueries;
import vn.daihoi.logistics.ConsolidateBudget;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** The office consolidates the estimate. */
@Component
class ConsolidateEstimateTask implements TaskHandler {

    private final ConsolidateBudget consolidate;
    private final BudgetQueries budgets;

    ConsolidateEstimateTask(ConsolidateBudget consolidate, BudgetQueries budgets) {
        this.consolidate = consolidate;
        this.budgets = budgets;
    }

    @Override
    public String form() {
        return "logistics-consolidate-estimate";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return budgets.latest(task.caseId())
                .<Map<String, Object>>map(
                        budget -> Map.of("proposedAmount", budget.standing(), "fromBudget", budget.standing()))
                .orElse(Map.of());
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var own = answers.has("ownFunds") ? answers.decimal("ownFunds") : BigDecimal.ZERO;
        var balanced = consolidate.consolidate(new ConsolidateBudget.Command(
                submission.task().caseId(),
                answers.decimal("proposedAmount"),
                new ConsolidateBudget.Sources(answers.decimal("fromBudget"), own),
                answers.text("consolidation"),
                answers.text("proposal")));
        return balanced ? TaskResult.done() : TaskResult.refuse("proposedAmount", "logistics.error.sources");
    }
}
