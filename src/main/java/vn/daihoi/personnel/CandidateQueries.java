package vn.daihoi.personnel;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.plan.ElectedBody;

/** Names of candidates. It checks nobody's rights, so only rooms whose own pages do may ask it. */
@Component
public class CandidateQueries {

    private static final String SELECT = "select c.id, c.name, c.born, c.sex, c.ethnic, c.party_since, c.post,"
            + " c.reelection, c.standing from candidate c join scheme s on s.id = c.scheme where s.congress = :congress";

    private final JdbcClient jdbc;

    CandidateQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the approved scheme who stand for the body, in the order of the list. */
    public List<CandidateView> approved(String congress, ElectedBody body) {
        return jdbc.sql(SELECT + " and c.standing = 'APPROVED' and exists (select 1 from candidate_body b"
                        + " where b.candidate = c.id and b.body = :body) order by c.place")
                .param("congress", congress)
                .param("body", body.name())
                .query(CandidateView.class)
                .list();
    }

    /** Everybody who was ever proposed, in the order of the list. */
    public List<CandidateView> all(String congress) {
        return jdbc.sql(SELECT + " order by c.place")
                .param("congress", congress)
                .query(CandidateView.class)
                .list();
    }
}
