package vn.daihoi.congress;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far congresses came. */
@Component
public class StageQueries {

    private final JdbcClient jdbc;

    StageQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All stages in order. */
    public List<StageView> of(String congress) {
        return jdbc
                .sql("select stage, state, begun_at, ended_at from congress_stage where congress = :congress")
                .param("congress", congress)
                .query((row, number) -> new StageView(
                        Stage.valueOf(row.getString("stage")),
                        StageState.valueOf(row.getString("state")),
                        row.getObject("begun_at", LocalDateTime.class),
                        row.getObject("ended_at", LocalDateTime.class)))
                .list()
                .stream()
                .sorted(Comparator.comparing(StageView::stage))
                .toList();
    }

    /** Congress → the furthest stage that has begun, for lists. */
    public Map<String, Stage> current() {
        var current = new HashMap<String, Stage>();
        jdbc.sql("select congress, stage from congress_stage where state in ('OPEN', 'DONE')")
                .query(row -> {
                    var stage = Stage.valueOf(row.getString("stage"));
                    current.merge(row.getString("congress"), stage, BinaryOperator.maxBy(Comparator.naturalOrder()));
                });
        return current;
    }

    /** The furthest stage that has begun. */
    public Stage current(String congress) {
        return of(congress).stream()
                .filter(view -> view.state() == StageState.OPEN || view.state() == StageState.DONE)
                .map(StageView::stage)
                .max(Comparator.naturalOrder())
                .orElse(Stage.PLAN);
    }

    /** Congresses of a plan in which nothing more happens. */
    public Set<String> closed(String plan) {
        return Set.copyOf(jdbc.sql("select c.id from congress c join congress_stage s on s.congress = c.id"
                        + " where c.plan = :plan and (c.state in ('CANCELLED', 'MERGED')"
                        + " or s.stage = 'CLOSED' and s.state = 'DONE')")
                .param("plan", plan)
                .query(String.class)
                .set());
    }
}
