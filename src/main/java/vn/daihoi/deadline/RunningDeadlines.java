package vn.daihoi.deadline;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of deadlines that are neither reached nor dropped. */
@Component
public class RunningDeadlines {

    private static final String SELECT = "select " + DeadlineView.COLUMNS + " from deadline where closed_at is null";
    private static final String WAITING = SELECT
            + " and id in (select deadline from deadline_audience where audience in (:audiences)) order by due, id";

    private final JdbcClient jdbc;

    RunningDeadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<DeadlineView> of(String chain) {
        return jdbc.sql(SELECT + " and chain = :chain order by due, id")
                .param("chain", chain)
                .query(DeadlineRow.ROW)
                .list();
    }

    /** Every clock that is not paused, chain by chain. */
    List<DeadlineView> all() {
        return jdbc.sql(SELECT + " and state <> 'PAUSED' order by chain, due, id")
                .query(DeadlineRow.ROW)
                .list();
    }

    /** Tasks that wait for one of these roles or people, alone or among others. */
    List<DeadlineView> waitingFor(Collection<String> audiences) {
        return waiting(WAITING, audiences);
    }

    /** As {@link #waitingFor}; locks them, other nodes skip them. */
    public List<DeadlineView> lockedFor(String group) {
        return waiting(WAITING + " for update skip locked", List.of(group));
    }

    private List<DeadlineView> waiting(String sql, Collection<String> audiences) {
        return jdbc.sql(sql)
                .param("audiences", audiences)
                .query(DeadlineRow.ROW)
                .list();
    }
}
