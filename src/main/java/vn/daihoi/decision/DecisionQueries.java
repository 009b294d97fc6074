package vn.daihoi.decision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What may be read of decisions. */
@Component
public class DecisionQueries {

    private static final String VIEW = "select id, subject_kind, subject_id, chain, body, mode, closing_on, extended,"
            + " amendments, outcome, arithmetic, opened_at, closed_at from decision ";

    private final JdbcClient jdbc;
    private final Decisions decisions;

    DecisionQueries(JdbcClient jdbc, Decisions decisions) {
        this.jdbc = jdbc;
        this.decisions = decisions;
    }

    public DecisionView require(String id) {
        decisions.require(id);
        return jdbc.sql(VIEW + "where id = :id")
                .param("id", id)
                .query(DecisionView.class)
                .single();
    }

    /** The latest decision on a matter. */
    public Optional<DecisionView> on(String kind, String subject) {
        return jdbc
                .sql(VIEW + "where subject_kind = :kind and subject_id = :subject order by opened_at desc, id desc")
                .param("kind", kind)
                .param("subject", subject)
                .query(DecisionView.class)
                .list()
                .stream()
                .findFirst();
    }

    public List<DecisionView> ofChain(String chain) {
        return jdbc.sql(VIEW + "where chain = :chain order by opened_at, id")
                .param("chain", chain)
                .query(DecisionView.class)
                .list();
    }

    /** Only for those entitled to see who said what. */
    public List<Member> members(String id) {
        return decisions.members(id);
    }

    public record DecisionView(
            String id,
            String subjectKind,
            String subjectId,
            String chain,
            String body,
            String mode,
            LocalDate closingOn,
            boolean extended,
            String amendments,
            String outcome,
            String arithmetic,
            LocalDateTime openedAt,
            LocalDateTime closedAt) {}
}
