package vn.daihoi.decision.web;

import static vn.daihoi.decision.process.CollegialDecisionProcess.DECISION_ID;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.daihoi.decision.CountVotes;
import vn.daihoi.decision.DecisionQueries;
import vn.daihoi.shared.Actor;
import vn.daihoi.workflow.Cases;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskPages;

/** What a body decides on, how it stands, and the other matters of its sitting. */
@Component
@Order(2)
class DecisionTaskPages implements TaskPages {

    private static final List<String> OF_THE_OFFICE = List.of("decision-arrange", "decision-meeting");

    private final DecisionQueries decisions;
    private final CountVotes votes;
    private final Cases cases;

    DecisionTaskPages(DecisionQueries decisions, CountVotes votes, Cases cases) {
        this.decisions = decisions;
        this.votes = votes;
        this.cases = cases;
    }

    @Override
    public List<Link> links(OpenTask task, Actor actor) {
        var id = task.text(DECISION_ID);
        return id == null || !votes.mayCount(id, actor) ? List.of() : links(id, task);
    }

    private List<Link> links(String id, OpenTask task) {
        var decision = decisions.require(id);
        var links = new ArrayList<Link>();
        links.add(Link.of(
                "sitting.matter",
                cases.describe(decision.caseKind(), decision.subjectId()).link()));
        links.add(Link.of("sitting.see", "/decisions/" + id));
        if (OF_THE_OFFICE.contains(task.form())) {
            links.add(Link.of("sitting.whole", "/sittings/" + decision.body()));
        }
        return links;
    }
}
