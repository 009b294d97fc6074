package vn.daihoi.decision;

import java.sql.Types;
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
                .query((row, number) -> DecisionRows.read(row, members(id)))
                .optional();
        decision.ifPresent(found -> found.amend(amendments(id)));
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
        return jdbc.sql(
                        "select person, name, opinion, words, given_at, attended, section, criterion from decision_member"
                                + " where decision = :id order by length(person), person")
                .param("id", id)
                .query(Member.class)
                .list();
    }

    List<Amendment> amendments(String id) {
        return jdbc.sql("select change_text as text, by_name as by, section, criterion, due_on"
                        + " from decision_amendment where decision = :id order by number")
                .param("id", id)
                .query(Amendment.class)
                .list();
    }

    void add(Decision decision) {
        jdbc.sql(
                        "insert into decision (id, version, subject_kind, subject_id, chain, body, proposer, proposed_for, rule, threshold,"
                                + " quorum_over, quorum_under, extended, opened_at) values (:id, 0, :kind, :subject, :chain,"
                                + " :body, :proposer, :for, :rule, :threshold, :over, :under, false, :opened)")
                .param("id", decision.id)
                .param("kind", decision.subject.kind())
                .param("subject", decision.subject.id())
                .param("chain", decision.subject.chain())
                .param("body", decision.body)
                .param("proposer", decision.proposer)
                .param("for", decision.proposedFor, java.sql.Types.VARCHAR)
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
    boolean give(String decision, Member opinion) {
        return jdbc.sql("update decision_member set opinion = :opinion, words = :words, given_at = :at,"
                                + " section = :section, criterion = :criterion"
                                + " where decision = :decision and person = :person and opinion is null")
                        .param("opinion", opinion.opinion().name())
                        .param("words", opinion.words())
                        .param("at", opinion.givenAt())
                        .param("section", opinion.section(), Types.VARCHAR)
                        .param("criterion", opinion.criterion(), Types.VARCHAR)
                        .param("decision", decision)
                        .param("person", opinion.person())
                        .update()
                > 0;
    }

    void attend(Decision decision) {
        decision.members.forEach(member -> jdbc.sql(
                        "update decision_member set attended = :attended,"
                                + " opinion = :opinion, words = :words, given_at = :at where decision = :decision and person = :person")
                .param("attended", member.attended())
                .param(
                        "opinion",
                        member.opinion() == null ? null : member.opinion().name(),
                        Types.VARCHAR)
                .param("words", member.words(), Types.VARCHAR)
                .param("at", member.givenAt(), Types.TIMESTAMP)
                .param("decision", decision.id)
                .param("person", member.person())
                .update());
    }

    void save(Decision decision) {
        var updated = jdbc.sql(DecisionRows.UPDATE)
                .params(DecisionRows.values(decision))
                .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("decision " + decision.id + " changed meanwhile");
        }
        keep(decision.id, decision.amendments);
    }

    private void keep(String decision, List<Amendment> amendments) {
        jdbc.sql("delete from decision_amendment where decision = :decision")
                .param("decision", decision)
                .update();
        for (int i = 0; i < amendments.size(); i++) {
            insert(decision, i + 1, amendments.get(i));
        }
    }

    private void insert(String decision, int number, Amendment amendment) {
        jdbc.sql("insert into decision_amendment (decision, number, change_text, by_name, section, criterion, due_on)"
                        + " values (:decision, :number, :change, :by, :section, :criterion, :due)")
                .param("decision", decision)
                .param("number", number)
                .param("change", amendment.text())
                .param("by", amendment.by(), Types.VARCHAR)
                .param("section", amendment.section(), Types.VARCHAR)
                .param("criterion", amendment.criterion(), Types.VARCHAR)
                .param("due", amendment.dueOn(), Types.DATE)
                .update();
    }
}
