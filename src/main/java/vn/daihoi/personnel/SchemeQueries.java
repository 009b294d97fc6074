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

    private Optional<SchemeView> one(String where, String key) {
        return jdbc.sql(SELECT + where)
                .param("key", key)
                .query(SchemeView.class)
                .optional();
    }
}
