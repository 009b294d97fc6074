package vn.daihoi.logistics.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.logistics.AppraiseBudget;
import vn.daihoi.logistics.BudgetQueries;
import vn.daihoi.logistics.BudgetView;
import vn.daihoi.logistics.Cut;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.ProcessVariable;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** The finance office appraises the estimate. */
@Component
class AppraiseEstimateTask implements TaskHandler {

    static final ProcessVariable<String> APPRAISAL = ProcessVariable.text("appraisal");

    private final AppraiseBudget appraise;
    private final BudgetQueries budgets;

    AppraiseEstimateTask(AppraiseBudget appraise, BudgetQueries budgets) {
        this.appraise = appraise;
        this.budgets = budgets;
    }

    @Override
    public String form() {
        return "logistics-appraise-estimate";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return budgets.latest(task.caseId())
                .<Map<String, Object>>map(budget -> Map.of("estimate", text(budget)))
                .orElse(Map.of());
    }

    private String text(BudgetView budget) {
        var text = new StringBuilder();
        budgets.lines(budget.congress(), budget.version()).forEach(line -> text.append(line.item())
                .append(": ")
                .append(line.amount().toPlainString())
                .append('\n'));
        return text.append("= ").append(budget.total().toPlainString()).toString();
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var returned = answers.is("appraisal", "RETURN");
        var points = returned ? Points.of(answers) : List.<vn.daihoi.logistics.BudgetPoint>of();
        if (returned && points.isEmpty()) {
            return TaskResult.refuse("budgetPoints", "logistics.error.no-point");
        }
        return appraise.appraise(new AppraiseBudget.Command(
                        submission.task().caseId(), cuts(answers), points, answers.text("appraisalPaper")))
                .map(unknown -> TaskResult.refuse("cuts", "logistics.error.unknown-line", unknown.line()))
                .orElse(TaskResult.done(APPRAISAL.of(answers.text("appraisal"))));
    }

    private static List<Cut> cuts(Answers answers) {
        return answers.rows("cuts").stream()
                .map(row -> new Cut(row.text("line"), row.decimal("appraised"), row.text("basis")))
                .toList();
    }
}
