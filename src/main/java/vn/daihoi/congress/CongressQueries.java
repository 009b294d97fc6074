package vn.daihoi.congress;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.shared.UnknownCase;

/** What may be read of congresses. */
@Component
public class CongressQueries {

    private final JdbcClient jdbc;

    CongressQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws UnknownCase when there is none */
    public CongressView require(String id) {
        return jdbc.sql("select * from congress where id = :id")
                .param("id", id)
                .query((row, number) -> CongressRows.read(row, seats(id), approvers(id)))
                .optional()
                .orElseThrow(() -> new UnknownCase("congress", id));
    }

    public boolean exists(String id) {
        return jdbc.sql("select count(*) from congress where id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Pilots in the order of the plan, then roll-out units. */
    public List<CongressView> ofPlan(String plan) {
        return jdbc.sql("select * from congress where plan = :plan order by place_in_plan")
                .param("plan", plan)
                .query((row, number) ->
                        CongressRows.read(row, seats(row.getString("id")), approvers(row.getString("id"))))
                .list();
    }

    /** Of all plans, the soonest first. */
    public List<CongressView> all() {
        return jdbc.sql("select * from congress order by coalesce(first_day, expected_from, last_day), id")
                .query((row, number) ->
                        CongressRows.read(row, seats(row.getString("id")), approvers(row.getString("id"))))
                .list();
    }

    private List<Seats> seats(String id) {
        return jdbc.sql("select body, seats, prepared from congress_seats where congress = :id order by body")
                .param("id", id)
                .query((row, number) -> new Seats(
                        ElectedBody.valueOf(row.getString("body")),
                        row.getInt("seats"),
                        row.getObject("prepared", Integer.class)))
                .list();
    }

    private List<String> approvers(String id) {
        return jdbc.sql("select organisation from congress_approver where congress = :id order by place")
                .param("id", id)
                .query(String.class)
                .list();
    }
}
