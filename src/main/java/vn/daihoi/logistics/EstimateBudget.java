package vn.daihoi.logistics;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.UseCase;

/** The unit estimates what its congress costs; every estimate is a version of its own. */
@UseCase
public class EstimateBudget {

    private final JdbcClient jdbc;
    private final BudgetQueries budgets;
    private final Clock clock;

    EstimateBudget(JdbcClient jdbc, BudgetQueries budgets, Clock clock) {
        this.jdbc = jdbc;
        this.budgets = budgets;
        this.clock = clock;
    }

    /** @return the total in đồng */
    public BigDecimal estimate(Command command) {
        var version = budgets.versions(command.congress()).size() + 1;
        var total = command.lines().stream().map(BudgetLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        jdbc.sql("insert into budget (congress, version, total, funded_from, estimate_file, estimated_at)"
                        + " values (:congress, :version, :total, :from, :file, :at)")
                .param("congress", command.congress())
                .param("version", version)
                .param("total", total)
                .param("from", command.fundedFrom())
                .param("file", command.file(), Types.VARCHAR)
                .param("at", LocalDateTime.now(clock))
                .update();
        for (int place = 0; place < command.lines().size(); place++) {
            insert(command.congress(), version, place, command.lines().get(place));
        }
        return total;
    }

    private void insert(String congress, int version, int place, BudgetLine line) {
        jdbc.sql("insert into budget_line (congress, version, place, category, item, quantity, unit_price, norm)"
                        + " values (:congress, :version, :place, :category, :item, :quantity, :price, :norm)")
                .param("congress", congress)
                .param("version", version)
                .param("place", place)
                .param("category", line.category())
                .param("item", line.item())
                .param("quantity", line.quantity())
                .param("price", line.unitPrice())
                .param("norm", line.norm(), Types.VARCHAR)
                .update();
    }

    /** @param file id of the stored file; null when none */
    public record Command(String congress, List<BudgetLine> lines, String fundedFrom, String file) {}
}
