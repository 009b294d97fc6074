package vn.daihoi.personnel;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.shared.UseCase;

/** Begins the scheme of a congress, or takes an approved one up again with everything that was found out. */
@UseCase
public class OpenScheme {

    private final JdbcClient jdbc;
    private final SchemeQueries schemes;
    private final CongressQueries congresses;
    private final Procedures procedures;
    private final Clock clock;

    OpenScheme(JdbcClient jdbc, SchemeQueries schemes, CongressQueries congresses, Procedures procedures, Clock clock) {
        this.jdbc = jdbc;
        this.schemes = schemes;
        this.congresses = congresses;
        this.procedures = procedures;
        this.clock = clock;
    }

    /** @return its id */
    public String open(String congress) {
        var known = schemes.ofCongress(congress);
        if (known.isEmpty()) {
            return add(congress);
        }
        var id = known.get().id();
        jdbc.sql("update scheme set version = version + 1, state = 'IN_WORK', closed_at = null where id = :id")
                .param("id", id)
                .update();
        jdbc.sql("update candidate set standing = 'LISTED' where scheme = :id and standing = 'APPROVED'")
                .param("id", id)
                .update();
        return id;
    }

    private String add(String congress) {
        var id = congress + ".scheme";
        jdbc.sql("insert into scheme (id, version, congress, state, procedure_kind, vetting_round, returns, opened_at)"
                        + " values (:id, 0, :congress, 'IN_WORK', :procedure, 0, 0, :now)")
                .param("id", id)
                .param("congress", congress)
                .param("procedure", procedures.of(congresses.require(congress)).name())
                .param("now", LocalDateTime.now(clock))
                .update();
        return id;
    }
}
