package vn.daihoi.plan;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reasons for which warnings of a plan's check are accepted. */
@Component
class Acknowledgements {

    private final JdbcClient jdbc;
    private final Clock clock;

    Acknowledgements(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param finding code and path, as {@link #name} writes them */
    void give(String plan, String finding, String reason) {
        jdbc.sql("delete from plan_acknowledgement where plan = :plan and finding = :finding")
                .param("plan", plan)
                .param("finding", finding)
                .update();
        jdbc.sql("insert into plan_acknowledgement (plan, finding, reason, given_at)"
                        + " values (:plan, :finding, :reason, :now)")
                .param("plan", plan)
                .param("finding", finding)
                .param("reason", reason)
                .param("now", LocalDateTime.now(clock))
                .update();
    }

    List<String> of(String plan) {
        return jdbc.sql("select finding from plan_acknowledgement where plan = :plan")
                .param("plan", plan)
                .query(String.class)
                .list();
    }

    static String name(Finding finding) {
        return finding.code() + " " + finding.path();
    }
}
