package vn.daihoi.congress.stage;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** Congress → what is under way in it, in order; absent where nothing is. */
    public Map<String, List<Stage>> underWay() {
        var open = new HashMap<String, List<Stage>>();
        jdbc.sql("select congress, stage from congress_stage where state = 'OPEN'")
                .query(row -> {
                    open.computeIfAbsent(row.getString("congress"), congress -> new ArrayList<>())
                            .add(Stage.valueOf(row.getString("stage")));
                });
        open.values().forEach(Collections::sort);
        return open;
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
