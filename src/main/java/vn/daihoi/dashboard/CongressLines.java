package vn.daihoi.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Congresses a page at a time. */
@Component
public class CongressLines {

    public static final int PAGE = 25;

    private static final String SELECT = "select " + CongressLine.COLUMNS + " from dashboard_congress c where ";

    private final JdbcClient jdbc;
    private final Clock clock;

    CongressLines(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Pilots in the order of the plan, then wave by wave; one more than a page when more follow. */
    public List<CongressLine> page(Extent extent, CongressLine.Position after) {
        return page(extent, after, PAGE + 1);
    }

    public List<CongressLine> page(Extent extent, CongressLine.Position after, int most) {
        return jdbc.sql(SELECT + extent.congresses() + " and (c.wave, c.place, c.congress) > (:afterWave, :afterPlace,"
                        + " :afterCongress) order by c.wave, c.place, c.congress limit :limit")
                .params(extent.parameters())
                .param("afterWave", after.wave())
                .param("afterPlace", after.place())
                .param("afterCongress", after.congress())
                .param("limit", most)
                .query(CongressLine.class)
                .list();
    }

    /** From today on, the soonest first; their day may only be expected. */
    public List<CongressLine> next(Extent extent, int most) {
        return jdbc.sql(SELECT + extent.congresses() + " and c.state = 'PREPARING' and c.counting_day >= :today"
                        + " order by c.counting_day, c.congress limit :limit")
                .params(extent.parameters())
                .param("today", LocalDate.now(clock))
                .param("limit", most)
                .query(CongressLine.class)
                .list();
    }

    public Optional<CongressLine> find(String congress) {
        return jdbc.sql(SELECT + "c.congress = :congress")
                .param("congress", congress)
                .query(CongressLine.class)
                .optional();
    }

    /** Congress → how many of its tasks are overdue; absent when none is. */
    public Map<String, Long> overdue(Collection<String> congresses) {
        var overdue = new HashMap<String, Long>();
        if (!congresses.isEmpty()) {
            jdbc.sql("select chain, count(*) from dashboard_step where chain in (:congresses) and closed_at is null"
                            + " and due < :now group by chain")
                    .param("congresses", congresses)
                    .param("now", LocalDateTime.now(clock))
                    .query(row -> {
                        overdue.put(row.getString(1), row.getLong(2));
                    });
        }
        return overdue;
    }

    /** Organisations directly above the units, id → name. */
    public Map<String, String> areas(Extent extent) {
        var areas = new java.util.LinkedHashMap<String, String>();
        jdbc.sql("select distinct c.area, o.name from dashboard_congress c join organisation o on o.id = c.area where "
                        + extent.congresses() + " order by o.name")
                .params(extent.parameters())
                .query(row -> {
                    areas.put(row.getString(1), row.getString(2));
                });
        return areas;
    }
}
