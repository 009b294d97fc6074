package vn.daihoi.logistics.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.logistics.ApproveBudget;
import vn.daihoi.logistics.BudgetPoint;
import vn.daihoi.logistics.BudgetQueries;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.ProcessVariable;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** The standing members approve the budget. */
@Component
class ApproveBudgetTask implements TaskHandler {

    static final ProcessVariable<String> BUDGET_APPROVED = ProcessVariable.text("budgetApproved");

    private final ApproveBudget approve;
    private final BudgetQueries budgets;

    ApproveBudgetTask(ApproveBudget approve, BudgetQueries budgets) {
        this.approve = approve;
        this.budgets = budgets;
    }

    @Override
    public String form() {
        return "logistics-approve-budget";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return budgets.latest(task.caseId())
                .filter(budget -> budget.proposed() != null)
                .<Map<String, Object>>map(budget -> Map.of("approvedAmount", budget.proposed()))
                .orElse(Map.of());
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var returned = answers.is("budgetApproved", "RETURNED");
        var points = returned ? Points.of(answers) : List.<BudgetPoint>of();
        if (returned && points.isEmpty()) {
            return TaskResult.refuse("budgetPoints", "logistics.error.no-point");
        }
        var accepted = approve.approve(new ApproveBudget.Command(
                submission.task().caseId(),
                returned ? null : answers.decimal("approvedAmount"),
                points,
                answers.text("noticeNumber")));
        return accepted
                ? TaskResult.done(BUDGET_APPROVED.of(answers.text("budgetApproved")))
                : TaskResult.refuse("approvedAmount", "logistics.error.over-proposal");
    }
}
