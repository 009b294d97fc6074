package vn.daihoi.decision;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Actor;

/** The count of a decision, at any time, for those entitled to it: the electorate and those who put the matter. */
@Component
public class CountVotes {

    private final Decisions decisions;
    private final DecisionQueries queries;

    CountVotes(Decisions decisions, DecisionQueries queries) {
        this.decisions = decisions;
        this.queries = queries;
    }

    public boolean mayCount(String id, Actor actor) {
        var member = decisions.members(id).stream().anyMatch(one -> one.person().equals(actor.id()));
        return member
                || queries.presenters(id).stream()
                        .anyMatch(presenter ->
                                presenter.equals(actor.id()) || actor.groups().contains(presenter));
    }

    public Tally count(String id) {
        var decision = decisions.require(id);
        var count = decision.count();
        var votes = decision.meeting == null ? null : decision.meeting.votes();
        return new Tally(
                count.all(),
                count.present(),
                count.agreed(),
                votes == null ? said(decision.members, Opinion.DISAGREE) : votes.disagreed(),
                votes == null ? said(decision.members, Opinion.OTHER) : votes.other(),
                said(decision.members, Opinion.RECUSED),
                decision.majority.needed(count),
                decision.majority.explain(count),
                decision.standing());
    }

    private static int said(List<Member> members, Opinion opinion) {
        return (int)
                members.stream().filter(member -> member.opinion() == opinion).count();
    }
}
