package vn.daihoi.logistics;

import java.math.BigDecimal;
import java.sql.Types;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.UseCase;

/** The office puts together what is to be approved and where it comes from. */
@UseCase
public class ConsolidateBudget {

    private final JdbcClient jdbc;
    private final BudgetQueries budgets;

    ConsolidateBudget(JdbcClient jdbc, BudgetQueries budgets) {
        this.jdbc = jdbc;
        this.budgets = budgets;
    }

    /** @return false when the sources do not make up the amount */
    public boolean consolidate(Command command) {
        var sources = command.sources();
        if (sources.fromBudget().add(sources.ownFunds()).compareTo(command.amount()) != 0) {
            return false;
        }
        jdbc.sql("update budget set proposed = :proposed, from_budget = :fromBudget, own_funds = :own,"
                        + " explanation = :explanation, proposal_file = :file"
                        + " where congress = :congress and version = :version")
                .param("proposed", command.amount())
                .param("fromBudget", sources.fromBudget())
                .param("own", sources.ownFunds())
                .param("explanation", command.explanation())
                .param("file", command.file(), Types.VARCHAR)
                .param("congress", command.congress())
                .param(
                        "version",
                        budgets.latest(command.congress()).orElseThrow().version())
                .update();
        return true;
    }

    public record Command(String congress, BigDecimal amount, Sources sources, String explanation, String file) {}

    public record Sources(BigDecimal fromBudget, BigDecimal ownFunds) {}
}
