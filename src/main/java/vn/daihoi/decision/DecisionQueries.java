package vn.daihoi.decision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.organisation.StandIns;

/** What may be read of decisions. */
@Component
public class DecisionQueries {

    private static final String VIEW = "select id, subject_kind, subject_id, chain, body, proposer, mode, question,"
            + " papers, closing_on, meeting_on, met_on, chair, present, agreed, disagreed, other_views, minutes,"
            + " extended, amendments, outcome, arithmetic, opened_at, closed_at from decision ";

    private final JdbcClient jdbc;
    private final Decisions decisions;
    private final StandIns standIns;
    private final Organisations organisations;

    DecisionQueries(JdbcClient jdbc, Decisions decisions, StandIns standIns, Organisations organisations) {
        this.jdbc = jdbc;
        this.decisions = decisions;
        this.standIns = standIns;
        this.organisations = organisations;
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

    /** Every decision on a matter, the latest first. */
    public List<DecisionView> all(String kind, String subject) {
        return jdbc.sql(VIEW + "where subject_kind = :kind and subject_id = :subject order by opened_at desc, id desc")
                .param("kind", kind)
                .param("subject", subject)
                .query(DecisionView.class)
                .list();
    }

    public List<DecisionView> ofChain(String chain) {
        return jdbc.sql(VIEW + "where chain = :chain order by opened_at, id")
                .param("chain", chain)
                .query(DecisionView.class)
                .list();
    }

    /** Sittings of the same body since that day, latest first; a sitting may carry several items. */
    public List<DecisionView> sittings(String body, LocalDate since) {
        return jdbc.sql(VIEW + "where body = :body and met_on >= :since and sitting is null"
                        + " order by met_on desc, opened_at desc, id desc")
                .param("body", body)
                .param("since", since)
                .query(DecisionView.class)
                .list();
    }

    /** Person id of whoever put the matter, and the office of the body's organisation. */
    public List<String> presenters(String id) {
        var decision = require(id);
        return Stream.concat(Stream.ofNullable(decision.proposer()), office(decision.body()).stream())
                .toList();
    }

    /** {@code ROLE@organisation} that prepares and records what the body decides; empty where nobody is there for it. */
    public Optional<String> office(String body) {
        var seat = RoleAt.parse(body).organisation();
        return organisations
                .find(seat)
                .flatMap(found -> standIns.acting(Role.OFFICE, seat))
                .map(RoleAt::group);
    }

    /** Only for those entitled to see who said what. */
    public List<Member> members(String id) {
        return decisions.members(id);
    }

    /** With who made each; only for those entitled to see who said what. */
    public List<Amendment> amendments(String id) {
        return decisions.amendments(id);
    }

    public record DecisionView(
            String id,
            String subjectKind,
            String subjectId,
            String chain,
            String body,
            String proposer,
            String mode,
            String question,
            String papers,
            LocalDate closingOn,
            LocalDate meetingOn,
            LocalDate metOn,
            String chair,
            Integer present,
            Integer agreed,
            Integer disagreed,
            Integer otherViews,
            String minutes,
            boolean extended,
            String amendments,
            String outcome,
            String arithmetic,
            LocalDateTime openedAt,
            LocalDateTime closedAt) {

        /** What the matter is a case of, and where it is shown. */
        public String caseKind() {
            return DecisionFacts.caseKind(subjectKind);
        }

        /** The day on which opinions close, or on which the body meets; null until arranged. */
        public LocalDate day() {
            return closingOn != null ? closingOn : meetingOn;
        }
    }
}
