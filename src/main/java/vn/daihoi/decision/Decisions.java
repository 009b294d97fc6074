package vn.daihoi.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.UnknownCase;

/** Keeps decisions with their electorate. */
@Component
class Decisions {

    private final JdbcClient jdbc;

    Decisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Decision require(String id) {
        var decision = jdbc.sql("select * from decision where id = :id")
                .param("id", id)
                .query((row, number) -> read(row, members(id)))
                .optional();
        return decision.orElseThrow(() -> new UnknownCase("decision", id));
    }

    boolean exists(String id) {
        return jdbc.sql("select count(*) from decision where id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    int opened(Subject subject) {
        return jdbc.sql("select count(*) from decision where subject_kind = :kind and subject_id = :id")
                .param("kind", subject.kind())
                .param("id", subject.id())
                .query(Integer.class)
                .single();
    }

    List<Member> members(String id) {
        return jdbc.sql("select person, name, opinion, words, given_at from decision_member"
                        + " where decision = :id order by length(person), person")
                .param("id", id)
                .query(Member.class)
                .list();
    }

    void add(Decision decision) {
        jdbc.sql("insert into decision (id, version, subject_kind, subject_id, chain, body, proposer, rule, threshold,"
                        + " quorum_over, quorum_under, extended, opened_at) values (:id, 0, :kind, :subject, :chain,"
                        + " :body, :proposer, :rule, :threshold, :over, :under, false, :opened)")
                .param("id", decision.id)
                .param("kind", decision.subject.kind())
                .param("subject", decision.subject.id())
                .param("chain", decision.subject.chain())
                .param("body", decision.body)
                .param("proposer", decision.proposer)
                .param("rule", decision.majority.rule().name())
                .param("threshold", decision.majority.threshold())
                .param("over", decision.majority.quorumNumerator())
                .param("under", decision.majority.quorumDenominator())
                .param("opened", decision.openedAt)
                .update();
        decision.members.forEach(member -> jdbc.sql(
                        "insert into decision_member (decision, person, name) values (:decision, :person, :name)")
                .param("decision", decision.id)
                .param("person", member.person())
                .param("name", member.name())
                .update());
    }

    /** Opinions are rows of their own, so that members who vote in the same second do not lock each other out. */
    void give(String decision, Member opinion) {
        jdbc.sql("update decision_member set opinion = :opinion, words = :words, given_at = :at"
                        + " where decision = :decision and person = :person and opinion is null")
                .param("opinion", opinion.opinion().name())
                .param("words", opinion.words())
                .param("at", opinion.givenAt())
                .param("decision", decision)
                .param("person", opinion.person())
                .update();
    }

    void save(Decision decision) {
        var meeting = decision.meeting;
        var updated = jdbc.sql("update decision set version = version + 1, mode = :mode, rule = :rule,"
                        + " threshold = :threshold, quorum_over = :over, quorum_under = :under, closing_on = :closing,"
                        + " extended = :extended, met_on = :met, present = :present, agreed = :agreed,"
                        + " disagreed = :disagreed, amendments = :amendments, minutes = :minutes, outcome = :outcome,"
                        + " arithmetic = :arithmetic, closed_at = :closed where id = :id and version = :version")
                .param("mode", decision.mode == null ? null : decision.mode.name())
                .param("rule", decision.majority.rule().name())
                .param("threshold", decision.majority.threshold())
                .param("over", decision.majority.quorumNumerator())
                .param("under", decision.majority.quorumDenominator())
                .param("closing", decision.closingOn)
                .param("extended", decision.extended)
                .param("met", meeting == null ? null : meeting.on())
                .param("present", meeting == null ? null : meeting.present())
                .param("agreed", meeting == null ? null : meeting.agreed())
                .param("disagreed", meeting == null ? null : meeting.disagreed())
                .param("amendments", decision.amendments)
                .param("minutes", meeting == null ? null : meeting.minutes())
                .param("outcome", decision.outcome == null ? null : decision.outcome.name())
                .param("arithmetic", decision.arithmetic)
                .param("closed", decision.closedAt)
                .param("id", decision.id)
                .param("version", decision.version)
                .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("decision " + decision.id + " changed meanwhile");
        }
    }

    private static Decision read(ResultSet row, List<Member> members) throws SQLException {
        var subject = new Subject(row.getString("subject_kind"), row.getString("subject_id"), row.getString("chain"));
        var decision = new Decision(
                row.getString("id"),
                subject,
                row.getString("body"),
                row.getString("proposer"),
                row.getObject("opened_at", LocalDateTime.class),
                members);
        decision.version = row.getInt("version");
        decision.majority = new Majority(
                MajorityRule.valueOf(row.getString("rule")),
                row.getInt("threshold"),
                row.getInt("quorum_over"),
                row.getInt("quorum_under"));
        decision.mode = row.getString("mode") == null ? null : Mode.valueOf(row.getString("mode"));
        decision.closingOn = row.getObject("closing_on", LocalDate.class);
        decision.extended = row.getBoolean("extended");
        var met = row.getObject("met_on", LocalDate.class);
        decision.meeting = met == null
                ? null
                : new Meeting(
                        met,
                        row.getInt("present"),
                        row.getInt("agreed"),
                        row.getInt("disagreed"),
                        row.getString("minutes"));
        decision.amendments = row.getString("amendments");
        decision.outcome = row.getString("outcome") == null ? null : Outcome.valueOf(row.getString("outcome"));
        decision.arithmetic = row.getString("arithmetic");
        decision.closedAt = row.getObject("closed_at", LocalDateTime.class);
        return decision;
    }
}
