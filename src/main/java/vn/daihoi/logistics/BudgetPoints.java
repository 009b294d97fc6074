package vn.daihoi.logistics;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what must be mended in a version. */
@Component
class BudgetPoints {

    private final JdbcClient jdbc;

    BudgetPoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(BudgetView budget, List<BudgetPoint> points) {
        jdbc.sql("delete from budget_point where congress = :congress and version = :version")
                .param("congress", budget.congress())
                .param("version", budget.version())
                .update();
        for (int place = 0; place < points.size(); place++) {
            jdbc.sql("insert into budget_point (congress, version, place, line, fault)"
                            + " values (:congress, :version, :place, :line, :fault)")
                    .param("congress", budget.congress())
                    .param("version", budget.version())
                    .param("place", place)
                    .param("line", points.get(place).line())
                    .param("fault", points.get(place).fault())
                    .update();
        }
    }
}
