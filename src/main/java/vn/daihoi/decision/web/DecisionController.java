package vn.daihoi.decision.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.daihoi.decision.CountVotes;
import vn.daihoi.decision.DecisionQueries;
import vn.daihoi.decision.DecisionQueries.DecisionView;
import vn.daihoi.identity.CurrentActor;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.paper.PaperDownload;
import vn.daihoi.records.IssuePaper;
import vn.daihoi.shared.UnknownCase;
import vn.daihoi.workflow.Cases;

/** How a decision stands and who has answered; what each said stays with the office that counts. */
@Controller
class DecisionController {

    private final DecisionQueries decisions;
    private final CountVotes votes;
    private final IssuePaper papers;
    private final Cases cases;
    private final CurrentActor actor;

    DecisionController(
            DecisionQueries decisions, CountVotes votes, IssuePaper papers, Cases cases, CurrentActor actor) {
        this.decisions = decisions;
        this.votes = votes;
        this.papers = papers;
        this.cases = cases;
        this.actor = actor;
    }

    @GetMapping("/decisions/{id}")
    String show(@PathVariable String id, Model model) {
        var decision = readable(id);
        model.addAttribute("decision", decision);
        model.addAttribute("case", cases.describe("decision", id));
        model.addAttribute("tally", votes.count(id));
        model.addAttribute("members", decisions.members(id));
        model.addAttribute("amendments", decisions.amendments(id));
        return "decision/decision";
    }

    @GetMapping("/decisions/{id}/minutes.{ending:pdf|docx}")
    ResponseEntity<byte[]> minutes(@PathVariable String id, @PathVariable String ending) {
        var decision = readable(id);
        var body = RoleAt.parse(decision.body()).organisation();
        var subject = new IssuePaper.Subject("decision.minutes", body, "decision", id);
        var paper = decision.closedAt() == null
                ? papers.draft(subject)
                : papers.unnumbered(decision.closedAt().toLocalDate(), subject);
        return PaperDownload.of(paper, ending, "bien-ban-quyet-dinh");
    }

    private DecisionView readable(String id) {
        try {
            var decision = decisions.require(id);
            if (!votes.mayCount(id, actor.get())) {
                throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            }
            return decision;
        } catch (UnknownCase none) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
