package vn.daihoi.logistics;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.congress.stage.MarkStage;
import vn.daihoi.congress.stage.Stage;
import vn.daihoi.congress.stage.StageState;
import vn.daihoi.shared.UseCase;

/** The standing members approve an amount, or return the budget with points. */
@UseCase
public class ApproveBudget {

    private final JdbcClient jdbc;
    private final BudgetQueries budgets;
    private final BudgetPoints points;
    private final MarkStage stages;
    private final Clock clock;

    ApproveBudget(JdbcClient jdbc, BudgetQueries budgets, BudgetPoints points, MarkStage stages, Clock clock) {
        this.jdbc = jdbc;
        this.budgets = budgets;
        this.points = points;
        this.stages = stages;
        this.clock = clock;
    }

    /** @return false when more would be approved than was proposed */
    public boolean approve(Command command) {
        var budget = budgets.latest(command.congress()).orElseThrow();
        var approved = command.amount();
        if (approved != null && approved.compareTo(budget.proposed()) > 0) {
            return false;
        }
        jdbc.sql("update budget set conclusion = :conclusion, approved = :approved, notice_number = :notice,"
                        + " concluded_at = :at where congress = :congress and version = :version")
                .param("conclusion", approved == null ? "RETURNED" : "APPROVED")
                .param("approved", approved, Types.NUMERIC)
                .param("notice", command.notice(), Types.VARCHAR)
                .param("at", LocalDateTime.now(clock))
                .param("congress", budget.congress())
                .param("version", budget.version())
                .update();
        points.put(budget, command.points());
        if (approved != null) {
            stages.mark(budget.congress(), Stage.BUDGET, StageState.DONE);
        }
        return true;
    }

    /**
     * @param amount null when returned
     * @param notice number and date of the notice; null when there is none
     */
    public record Command(String congress, BigDecimal amount, List<BudgetPoint> points, String notice) {}
}
