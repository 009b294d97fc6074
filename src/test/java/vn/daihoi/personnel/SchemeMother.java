package vn.daihoi.personnel;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The scheme of a commune; ids of its candidates end in c1, c2 … in the order in which they are proposed. */
public final class SchemeMother {

    public static final String CONGRESS = "kh-01.xa-ho-son";
    public static final String SCHEME = CONGRESS + ".scheme";

    private SchemeMother() {}

    public static void empty(JdbcClient jdbc) {
        List.of(
                        "scheme_change",
                        "scheme_point",
                        "scheme_vetting",
                        "scheme_state_post",
                        "scheme_file",
                        "scheme_finding",
                        "scheme_disagreement",
                        "scheme_vote",
                        "scheme_step",
                        "scheme_round",
                        "scheme_demand",
                        "scheme_body",
                        "scheme_structure",
                        "candidate_body",
                        "candidate",
                        "scheme")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    public static void scheme(JdbcClient jdbc, Procedure procedure) {
        jdbc.sql("insert into scheme (id, version, congress, state, procedure_kind, vetting_round, returns, opened_at)"
                        + " values (:id, 0, :congress, 'IN_WORK', :procedure, 0, 0, timestamp '2025-01-02 08:00:00')")
                .param("id", SCHEME)
                .param("congress", CONGRESS)
                .param("procedure", procedure.name())
                .update();
    }

    public static String id(int place) {
        return SCHEME + ".c" + place;
    }

    public static void candidate(JdbcClient jdbc, int place, boolean reelection) {
        jdbc.sql("insert into candidate (id, scheme, place, name, born, sex, minority, reelection, standing)"
                        + " values (:id, :scheme, :place, :name, :born, 'MALE', false, :reelection, 'PROPOSED')")
                .param("id", id(place))
                .param("scheme", SCHEME)
                .param("place", place)
                .param("name", "Người " + place)
                .param("born", LocalDate.of(1985, 1, place))
                .param("reelection", reelection)
                .update();
    }

    public static void structure(JdbcClient jdbc, int seats, int prepared) {
        jdbc.sql("insert into scheme_structure (scheme, number, direction, met_on, agreed)"
                        + " values (:scheme, 1, 'd', date '2025-01-02', true)")
                .param("scheme", SCHEME)
                .update();
        body(jdbc, "COMMITTEE", seats, prepared);
    }

    /** One more body of the structure. */
    public static void body(JdbcClient jdbc, String body, int seats, int prepared) {
        jdbc.sql(
                        "insert into scheme_body (scheme, structure, place, body, seats, prepared)"
                                + " select :scheme, 1, count(*), :body, :seats, :prepared from scheme_body where scheme = :scheme")
                .param("scheme", SCHEME)
                .param("body", body)
                .param("seats", seats)
                .param("prepared", prepared)
                .update();
    }
}
