package vn.daihoi.programme.amendment;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.plan.AmendmentText.Change;
import vn.daihoi.plan.LegalBasis;
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

    public void changes(String id, List<Change> changes) {
        jdbc.sql("delete from amendment_change where amendment = :id")
                .param("id", id)
                .update();
        for (int place = 0; place < changes.size(); place++) {
            jdbc.sql("insert into amendment_change (amendment, place, path, new_value)"
                            + " values (:id, :place, :path, :value)")
                    .param("id", id)
                    .param("place", place)
                    .param("path", changes.get(place).path())
                    .param("value", changes.get(place).value())
                    .update();
        }
    }

    public List<Change> changes(String id) {
        return jdbc.sql("select path, new_value from amendment_change where amendment = :id order by place")
                .param("id", id)
                .query((row, number) -> new Change(row.getString("path"), row.getString("new_value")))
                .list();
    }

    public void bases(String id, List<LegalBasis> bases) {
        jdbc.sql("delete from amendment_basis where amendment = :id")
                .param("id", id)
                .update();
        for (int place = 0; place < bases.size(); place++) {
            jdbc.sql("insert into amendment_basis (amendment, place, basis_number, dated, title)"
                            + " values (:id, :place, :number, :dated, :title)")
                    .param("id", id)
                    .param("place", place)
                    .param("number", bases.get(place).number())
                    .param("dated", bases.get(place).date())
                    .param("title", bases.get(place).title(), Types.VARCHAR)
                    .update();
        }
    }

    public List<LegalBasis> bases(String id) {
        return jdbc.sql("select basis_number, dated, title from amendment_basis where amendment = :id order by place")
                .param("id", id)
                .query((row, number) -> new LegalBasis(
                        row.getString("basis_number"), row.getObject("dated", LocalDate.class), row.getString("title")))
                .list();
    }

    /** @param reasons code and path of the finding → reason */
    void accept(String id, Map<String, String> reasons) {
        jdbc.sql("delete from amendment_reason where amendment = :id")
                .param("id", id)
                .update();
        reasons.forEach((finding, reason) -> jdbc.sql(
                        "insert into amendment_reason (amendment, finding, reason) values (:id, :finding, :reason)")
                .param("id", id)
                .param("finding", finding)
                .param("reason", reason)
                .update());
    }

    List<String> accepted(String id) {
        return jdbc.sql("select finding from amendment_reason where amendment = :id")
                .param("id", id)
                .query(String.class)
                .list();
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
