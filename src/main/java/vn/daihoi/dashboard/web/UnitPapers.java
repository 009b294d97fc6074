package vn.daihoi.dashboard.web;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.daihoi.decision.DecisionQueries;
import vn.daihoi.document.DocumentQueries;
import vn.daihoi.document.DocumentView;
import vn.daihoi.notification.MailQueries;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.oversight.OversightQueries;
import vn.daihoi.records.RegisterQueries;

/** What a congress has brought forth so far, without what is confidential: no candidates, no votes, no complainants. */
@Component
class UnitPapers {

    private static final int MAILS = 15;

    private final DocumentQueries documents;
    private final DecisionQueries decisions;
    private final OversightQueries oversight;
    private final MailQueries mails;
    private final RegisterQueries register;
    private final Watcher watcher;

    UnitPapers(
            DocumentQueries documents,
            DecisionQueries decisions,
            OversightQueries oversight,
            MailQueries mails,
            RegisterQueries register,
            Watcher watcher) {
        this.documents = documents;
        this.decisions = decisions;
        this.oversight = oversight;
        this.mails = mails;
        this.register = register;
        this.watcher = watcher;
    }

    void fill(String congress, Model model) {
        var papers = documents.ofCongress(congress);
        var types = papers.stream().collect(Collectors.toMap(DocumentView::id, DocumentView::type));
        model.addAttribute("documents", papers);
        model.addAttribute(
                "decisions",
                decisions.ofChain(congress).stream()
                        .map(decision -> decision(decision, types))
                        .toList());
        model.addAttribute("difficulties", oversight.difficulties(congress));
        model.addAttribute("complaints", oversight.complaints(congress));
        model.addAttribute("mails", mails.ofChain(congress, MAILS));
        model.addAttribute("records", register.ofChain(congress));
    }

    private Decision decision(DecisionQueries.DecisionView decision, Map<String, String> types) {
        var body = RoleAt.parse(decision.body());
        return new Decision(
                decision, body.role().messageKey(), watcher.name(body.organisation()), types.get(decision.subjectId()));
    }

    /**
     * @param role message key of the body that decides
     * @param document type of the document that is decided on; null for other matters
     */
    record Decision(DecisionQueries.DecisionView decision, String role, String organisation, String document) {}
}
