package vn.daihoi.congress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.voter.Seats;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.shared.UnknownCase;

/** What may be read of congresses. */
@Component
public class CongressQueries {

    private static final String SEATS = "select congress, body, seats, prepared from congress_seats ";
    private static final String APPROVERS = "select congress, organisation from congress_approver ";

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
        return list("where plan = :value", plan, "place_in_plan");
    }

    /** Of all plans, the soonest first. */
    public List<CongressView> all() {
        return list("", "", "coalesce(first_day, expected_from, last_day), id");
    }

    /** Three questions to the database however many congresses there are. */
    private List<CongressView> list(String which, String value, String order) {
        var asked = "where congress in (select id from congress " + which + ")";
        var seats = new HashMap<String, List<Seats>>();
        statement(SEATS + asked + " order by body", value).query(row -> {
            of(seats, row).add(seats(row));
        });
        var approvers = new HashMap<String, List<String>>();
        statement(APPROVERS + asked + " order by place", value).query(row -> {
            of(approvers, row).add(row.getString("organisation"));
        });
        return statement("select * from congress " + which + " order by " + order, value)
                .query((row, number) -> CongressRows.read(
                        row,
                        seats.getOrDefault(row.getString("id"), List.of()),
                        approvers.getOrDefault(row.getString("id"), List.of())))
                .list();
    }

    private JdbcClient.StatementSpec statement(String sql, String value) {
        var statement = jdbc.sql(sql);
        return sql.contains(":value") ? statement.param("value", value) : statement;
    }

    private static <T> List<T> of(Map<String, List<T>> lists, ResultSet row) throws SQLException {
        return lists.computeIfAbsent(row.getString("congress"), id -> new ArrayList<>());
    }

    private List<Seats> seats(String id) {
        return jdbc.sql(SEATS + "where congress = :id order by body")
                .param("id", id)
                .query((row, number) -> seats(row))
                .list();
    }

    private static Seats seats(ResultSet row) throws SQLException {
        return new Seats(
                ElectedBody.valueOf(row.getString("body")),
                row.getInt("seats"),
                row.getObject("prepared", Integer.class));
    }

    private List<String> approvers(String id) {
        return jdbc.sql(APPROVERS + "where congress = :id order by place")
                .param("id", id)
                .query((row, number) -> row.getString("organisation"))
                .list();
    }
}
