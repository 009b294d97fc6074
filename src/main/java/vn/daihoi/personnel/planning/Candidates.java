package vn.daihoi.personnel.planning;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.personnel.CandidateStanding;
import vn.daihoi.plan.ElectedBody;

/** Keeps the candidates of schemes; nobody is ever deleted. */
@Component
public class Candidates {

    private static final String SELECT = "select id, person, name, born, sex, minority, post, reelection, standing,"
            + " rating, reason, membership from candidate where ";

    private final JdbcClient jdbc;

    Candidates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were proposed. */
    public List<Candidate> of(String scheme) {
        return jdbc.sql(SELECT + "scheme = :scheme order by place")
                .param("scheme", scheme)
                .query(Candidate.class)
                .list();
    }

    public List<Candidate> of(String scheme, CandidateStanding standing) {
        return of(scheme).stream()
                .filter(candidate -> candidate.standing() == standing)
                .toList();
    }

    /** Adds him, or brings him up to date and proposes him again where he had withdrawn. */
    public String propose(String scheme, NewCandidate proposed) {
        var known = of(scheme).stream().filter(proposed::same).findFirst();
        if (known.isEmpty()) {
            return add(scheme, proposed);
        }
        update(known.get().id(), proposed);
        if (known.get().standing() == CandidateStanding.WITHDRAWN) {
            move(known.get().id(), CandidateStanding.PROPOSED, null);
        }
        return known.get().id();
    }

    public void move(String id, CandidateStanding standing, String reason) {
        jdbc.sql("update candidate set standing = :standing, reason = :reason where id = :id")
                .param("standing", standing.name())
                .param("reason", reason, Types.VARCHAR)
                .param("id", id)
                .update();
    }

    public void correctBirth(String id, LocalDate born) {
        jdbc.sql("update candidate set born = :born where id = :id")
                .param("born", born)
                .param("id", id)
                .update();
    }

    public List<ElectedBody> bodies(String id) {
        return jdbc.sql("select body from candidate_body where candidate = :id order by body")
                .param("id", id)
                .query((row, number) -> ElectedBody.valueOf(row.getString("body")))
                .list();
    }

    public void standFor(String id, Collection<ElectedBody> bodies) {
        jdbc.sql("delete from candidate_body where candidate = :id")
                .param("id", id)
                .update();
        bodies.stream().distinct().forEach(body -> jdbc.sql(
                        "insert into candidate_body (candidate, body) values (:id, :body)")
                .param("id", id)
                .param("body", body.name())
                .update());
    }

    private String add(String scheme, NewCandidate proposed) {
        var place = of(scheme).size() + 1;
        var id = scheme + ".c" + place;
        fill(
                        jdbc.sql(
                                "insert into candidate (id, scheme, place, person, name, born, sex, minority, post,"
                                        + " reelection, standing, rating, membership) values (:id, :scheme, :place, :person,"
                                        + " :name, :born, :sex, :minority, :post, :reelection, 'PROPOSED', :rating, :membership)"),
                        proposed)
                .param("id", id)
                .param("scheme", scheme)
                .param("place", place)
                .param("person", proposed.person(), Types.VARCHAR)
                .update();
        return id;
    }

    private void update(String id, NewCandidate proposed) {
        fill(
                        jdbc.sql("update candidate set name = :name, born = coalesce(:born, born),"
                                + " sex = coalesce(:sex, sex), minority = :minority, post = :post,"
                                + " reelection = :reelection, rating = :rating,"
                                + " membership = coalesce(:membership, membership) where id = :id"),
                        proposed)
                .param("id", id)
                .update();
    }

    private static JdbcClient.StatementSpec fill(JdbcClient.StatementSpec statement, NewCandidate proposed) {
        return statement
                .param("name", proposed.name())
                .param("born", proposed.born(), Types.DATE)
                .param("sex", proposed.sex() == null ? null : proposed.sex().name(), Types.VARCHAR)
                .param("minority", proposed.minority())
                .param("post", proposed.post(), Types.VARCHAR)
                .param("reelection", proposed.reelection())
                .param("rating", proposed.rating(), Types.VARCHAR)
                .param(
                        "membership",
                        proposed.membership() == null
                                ? null
                                : proposed.membership().name(),
                        Types.VARCHAR);
    }
}
