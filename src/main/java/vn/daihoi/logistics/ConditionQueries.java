package vn.daihoi.logistics;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.Condition;
import vn.daihoi.congress.ReadinessSource;
import vn.daihoi.logistics.ReportConditions.OpenItem;

/** What was reported of venue, service, propaganda, decoration, security and health. */
@Component
public class ConditionQueries implements ReadinessSource {

    private final JdbcClient jdbc;
    private final BudgetQueries budgets;

    ConditionQueries(JdbcClient jdbc, BudgetQueries budgets) {
        this.jdbc = jdbc;
        this.budgets = budgets;
    }

    public List<String> ready(String congress, Area area) {
        return jdbc.sql("select item from venue_item where congress = :congress and area = :area order by item")
                .param("congress", congress)
                .param("area", area.name())
                .query(String.class)
                .list();
    }

    public List<OpenItem> open(String congress) {
        return jdbc.sql("select item, owner, due from venue_open_item where congress = :congress order by place")
                .param("congress", congress)
                .query(OpenItem.class)
                .list();
    }

    /** What was left to do when the area was reported last. */
    public Optional<String> remaining(String congress, Area area) {
        return jdbc.sql("select remaining from venue_state where congress = :congress and area = :area"
                        + " and remaining is not null")
                .param("congress", congress)
                .param("area", area.name())
                .query(String.class)
                .optional();
    }

    public Optional<LocalDate> inspected(String congress) {
        return jdbc.sql("select inspected_on from venue_state where congress = :congress and inspected_on is not null"
                        + " order by reported_at desc fetch first 1 rows only")
                .param("congress", congress)
                .query(LocalDate.class)
                .optional();
    }

    @Override
    public Map<Condition, Boolean> conditions(String congress) {
        var conditions = new EnumMap<Condition, Boolean>(Condition.class);
        conditions.put(Condition.BUDGET, budgets.approved(congress).isPresent());
        conditions.put(Condition.VENUE, reported(congress, Area.VENUE));
        conditions.put(Condition.SECURITY, reported(congress, Area.SECURITY));
        return conditions;
    }

    private boolean reported(String congress, Area area) {
        return jdbc.sql("select count(*) from venue_state where congress = :congress and area = :area")
                        .param("congress", congress)
                        .param("area", area.name())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
