package vn.daihoi.programme.amendment;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.programme.AmendmentView;
import vn.daihoi.shared.UnknownCase;

/** Keeps amendments. */
@Component
public class Amendments {

    private static final String SELECT = "select id, plan, place, state, reason, concerns, effective_on, wish,"
            + " dropped_because, signed_on, register_number, opened_at from amendment ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Amendments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public AmendmentView require(String id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(AmendmentView.class)
                .optional()
                .orElseThrow(() -> new UnknownCase("amendment", id));
    }

    public List<AmendmentView> ofPlan(String plan) {
        return jdbc.sql(SELECT + "where plan = :plan order by place")
                .param("plan", plan)
                .query(AmendmentView.class)
                .list();
    }

    Optional<AmendmentView> open(String plan) {
        return ofPlan(plan).stream().filter(AmendmentView::open).findFirst();
    }

    String add(String plan) {
        var place = ofPlan(plan).size() + 1;
        var id = plan + ".amendment-" + place;
        jdbc.sql("insert into amendment (id, plan, place, state, opened_at) values (:id, :plan, :place, 'OPEN', :now)")
                .param("id", id)
                .param("plan", plan)
                .param("place", place)
                .param("now", LocalDateTime.now(clock))
                .update();
        return id;
    }

    void describe(String id, String reason, List<String> concerns, LocalDate effectiveOn) {
        jdbc.sql("update amendment set reason = :reason, concerns = :concerns, effective_on = :on, wish = null"
                        + " where id = :id")
                .param("reason", reason)
                .param("concerns", String.join(",", concerns))
                .param("on", effectiveOn, Types.DATE)
                .param("id", id)
                .update();
    }

    void wish(String id, String wish) {
        jdbc.sql("update amendment set wish = :wish where id = :id")
                .param("wish", wish)
                .param("id", id)
                .update();
    }

    void text(String id, String content) {
        jdbc.sql("update amendment set text_content = :content where id = :id")
                .param("content", content)
                .param("id", id)
                .update();
    }

    void sign(String id, LocalDate on) {
        jdbc.sql("update amendment set signed_on = :on where id = :id")
                .param("on", on)
                .param("id", id)
                .update();
    }

    void issue(String id, String number) {
        jdbc.sql("update amendment set state = 'ISSUED', register_number = :number where id = :id")
                .param("number", number)
                .param("id", id)
                .update();
    }

    void because(String id, String reason) {
        jdbc.sql("update amendment set dropped_because = :reason where id = :id")
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    void drop(String id) {
        jdbc.sql("update amendment set state = 'DROPPED' where id = :id")
                .param("id", id)
                .update();
    }
}
