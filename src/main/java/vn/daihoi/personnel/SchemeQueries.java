package vn.daihoi.personnel;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.UnknownCase;

/** What may be read of schemes without seeing a name. */
@Component
public class SchemeQueries {

    private static final String SELECT = "select id, congress, state, procedure_kind as \"procedure\", vetting_round,"
            + " returns, closed_at from scheme where ";

    private final JdbcClient jdbc;

    SchemeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws UnknownCase when there is none */
    public SchemeView require(String id) {
        return one("id = :key", id).orElseThrow(() -> new UnknownCase("scheme", id));
    }

    public Optional<SchemeView> ofCongress(String congress) {
        return one("congress = :key", congress);
    }

    /** How many the authority agreed to for a body; empty before it did. */
    public Optional<Integer> agreedSeats(String congress, String body) {
        return jdbc.sql("select b.seats from scheme s join scheme_structure t on t.scheme = s.id"
                        + " join scheme_body b on b.scheme = t.scheme and b.structure = t.number"
                        + " where s.congress = :congress and b.body = :body and t.agreed = true"
                        + " order by t.number desc fetch first 1 rows only")
                .param("congress", congress)
                .param("body", body)
                .query(Integer.class)
                .optional();
    }

    private Optional<SchemeView> one(String where, String key) {
        return jdbc.sql(SELECT + where)
                .param("key", key)
                .query(SchemeView.class)
                .optional();
    }
}
