package vn.daihoi.logistics;

import java.math.BigDecimal;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.Text;
import vn.daihoi.shared.UseCase;

/** The finance office holds an estimate against the norms: passes it, with cuts perhaps, or returns it with points. */
@UseCase
public class AppraiseBudget {

    private final JdbcClient jdbc;
    private final BudgetQueries budgets;
    private final BudgetPoints points;

    AppraiseBudget(JdbcClient jdbc, BudgetQueries budgets, BudgetPoints points) {
        this.jdbc = jdbc;
        this.budgets = budgets;
        this.points = points;
    }

    /** @return the cut whose line is not in the estimate; empty when appraised */
    public Optional<Cut> appraise(Command command) {
        var budget = budgets.latest(command.congress()).orElseThrow();
        var lines = budgets.lines(budget.congress(), budget.version());
        var unknown = command.cuts().stream()
                .filter(cut -> line(lines, cut).isEmpty())
                .findFirst();
        if (unknown.isEmpty()) {
            update(budget, command, total(budget, lines, command.cuts()));
            insert(budget, command.cuts());
            points.put(budget, command.points());
        }
        return unknown;
    }

    private static Optional<BudgetLine> line(List<BudgetLine> lines, Cut cut) {
        return lines.stream()
                .filter(line -> Text.folded(line.item()).equals(Text.folded(cut.line())))
                .findFirst();
    }

    private static BigDecimal total(BudgetView budget, List<BudgetLine> lines, List<Cut> cuts) {
        return cuts.stream()
                .map(cut ->
                        cut.appraised().subtract(line(lines, cut).orElseThrow().amount()))
                .reduce(budget.total(), BigDecimal::add);
    }

    private void update(BudgetView budget, Command command, BigDecimal total) {
        var passes = command.points().isEmpty();
        jdbc.sql("update budget set appraisal = :appraisal, appraised_total = :total, appraisal_file = :file"
                        + " where congress = :congress and version = :version")
                .param("appraisal", passes ? "PASS" : "RETURN")
                .param("total", passes ? total : null, Types.NUMERIC)
                .param("file", command.file(), Types.VARCHAR)
                .param("congress", budget.congress())
                .param("version", budget.version())
                .update();
    }

    private void insert(BudgetView budget, List<Cut> cuts) {
        for (int place = 0; place < cuts.size(); place++) {
            var cut = cuts.get(place);
            jdbc.sql("insert into budget_cut (congress, version, place, line, appraised, basis)"
                            + " values (:congress, :version, :place, :line, :appraised, :basis)")
                    .param("congress", budget.congress())
                    .param("version", budget.version())
                    .param("place", place)
                    .param("line", cut.line())
                    .param("appraised", cut.appraised())
                    .param("basis", cut.basis(), Types.VARCHAR)
                    .update();
        }
    }

    /** @param points none when it passes */
    public record Command(String congress, List<Cut> cuts, List<BudgetPoint> points, String file) {}
}
