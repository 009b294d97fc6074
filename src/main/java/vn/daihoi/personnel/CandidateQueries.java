package vn.daihoi.personnel;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.plan.ElectedBody;

/** Names of candidates. It checks nobody's rights, so only rooms whose own pages do may ask it. */
@Component
public class CandidateQueries {

    private static final String SELECT = "select c.id, c.name, c.born, c.sex, c.minority, c.post, c.reelection,"
            + " c.standing from candidate c join scheme s on s.id = c.scheme ";

    private final JdbcClient jdbc;

    CandidateQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those of the approved scheme who stand for the body, in the order of the list. Where the scheme names nobody for
     * a body, its names are the first of the committee's list.
     *
     * @param mayStand of the id of a candidate, by what was elected before
     */
    public List<CandidateView> approved(String congress, ElectedBody body, Predicate<String> mayStand) {
        var named = standingFor(congress, body, mayStand);
        return named.isEmpty() && body != ElectedBody.COMMITTEE
                ? standingFor(congress, ElectedBody.COMMITTEE, mayStand).stream()
                        .limit(prepared(congress, body))
                        .toList()
                : named;
    }

    /** Everybody who was ever proposed, in the order of the list. */
    public List<CandidateView> all(String congress) {
        return jdbc.sql(SELECT + "where s.congress = :congress order by c.place")
                .param("congress", congress)
                .query(CandidateView.class)
                .list();
    }

    /** Those whom the rounds put on the list, approved or not yet. */
    public List<CandidateView> listed(String scheme) {
        return jdbc.sql(SELECT + "where s.id = :scheme and c.standing in ('LISTED', 'APPROVED') order by c.place")
                .param("scheme", scheme)
                .query(CandidateView.class)
                .list();
    }

    private List<CandidateView> standingFor(String congress, ElectedBody body, Predicate<String> mayStand) {
        return jdbc
                .sql(SELECT + "where s.congress = :congress and c.standing = 'APPROVED' and exists (select 1"
                        + " from candidate_body b where b.candidate = c.id and b.body = :body) order by c.place")
                .param("congress", congress)
                .param("body", body.name())
                .query(CandidateView.class)
                .list()
                .stream()
                .filter(candidate -> mayStand.test(candidate.id()))
                .toList();
    }

    /** As the agreed structure says; else everybody. */
    private int prepared(String congress, ElectedBody body) {
        return jdbc
                .sql("select b.prepared from scheme_body b join scheme s on s.id = b.scheme"
                        + " where s.congress = :congress and b.body = :body order by b.structure desc")
                .param("congress", congress)
                .param("body", body.name())
                .query(Integer.class)
                .list()
                .stream()
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }
}
