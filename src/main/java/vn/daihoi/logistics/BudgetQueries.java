package vn.daihoi.logistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What may be read of budgets. */
@Component
public class BudgetQueries {

    private static final String VIEW = "select congress, version, total, funded_from, appraisal, appraised_total,"
            + " proposed, from_budget, own_funds, conclusion, approved from budget where congress = :congress"
            + " order by version desc";

    private final JdbcClient jdbc;

    BudgetQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<BudgetView> latest(String congress) {
        return versions(congress).stream().findFirst();
    }

    /** The latest first. */
    public List<BudgetView> versions(String congress) {
        return jdbc.sql(VIEW)
                .param("congress", congress)
                .query(BudgetView.class)
                .list();
    }

    /** Empty until the standing members approved. */
    public Optional<BigDecimal> approved(String congress) {
        return latest(congress).map(BudgetView::approved);
    }

    public List<BudgetLine> lines(String congress, int version) {
        return jdbc.sql("select category, item, quantity, unit_price, norm from budget_line"
                        + " where congress = :congress and version = :version order by place")
                .param("congress", congress)
                .param("version", version)
                .query(BudgetLine.class)
                .list();
    }

    public List<BudgetPoint> points(String congress, int version) {
        return jdbc.sql("select line, fault from budget_point"
                        + " where congress = :congress and version = :version order by place")
                .param("congress", congress)
                .param("version", version)
                .query(BudgetPoint.class)
                .list();
    }
}
