package vn.daihoi.document.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.daihoi.content.StoredContent;
import vn.daihoi.decision.CountVotes;
import vn.daihoi.decision.DecisionQueries;
import vn.daihoi.document.DocumentOutlines;
import vn.daihoi.document.DocumentQueries;
import vn.daihoi.document.DocumentView;
import vn.daihoi.document.VersionView;
import vn.daihoi.document.consultation.ConsultationQueries;
import vn.daihoi.document.outline.Gaps;
import vn.daihoi.document.outline.Gaps.Gap;
import vn.daihoi.document.reading.DocumentRecord;
import vn.daihoi.identity.CurrentActor;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.records.RegisterQueries;
import vn.daihoi.workflow.Cases;

/** Puts together what the page of a document shows. */
@Component
class DocumentPage {

    /** The page of the digest has them all. */
    private static final int MOST_COMMENTS = 100;

    private final DocumentQueries documents;
    private final DocumentRecord record;
    private final DocumentOutlines outlines;
    private final DocumentRounds rounds;
    private final ConsultationQueries consultations;
    private final DecisionQueries decisions;
    private final CountVotes votes;
    private final Gaps gaps;
    private final CurrentActor actor;
    private final RegisterQueries registers;
    private final Organisations organisations;
    private final Cases cases;

    DocumentPage(
            DocumentQueries documents,
            DocumentRecord record,
            DocumentOutlines outlines,
            DocumentRounds rounds,
            ConsultationQueries consultations,
            DecisionQueries decisions,
            CountVotes votes,
            Gaps gaps,
            CurrentActor actor,
            RegisterQueries registers,
            Organisations organisations,
            Cases cases) {
        this.documents = documents;
        this.record = record;
        this.outlines = outlines;
        this.rounds = rounds;
        this.consultations = consultations;
        this.decisions = decisions;
        this.votes = votes;
        this.gaps = gaps;
        this.actor = actor;
        this.registers = registers;
        this.organisations = organisations;
        this.cases = cases;
    }

    void fill(DocumentView document, Model model) {
        var id = document.id();
        model.addAttribute("document", document);
        model.addAttribute("congress", cases.describe("congress", document.congress()));
        model.addAttribute("numbers", registers.ofCase("document", id));
        model.addAttribute("versions", versions(document));
        model.addAttribute("adoptions", record.adoptions(id));
        model.addAttribute("amendments", record.amendments(id));
        model.addAttribute("outline", outlines.of(document.type()));
        model.addAttribute("rounds", rounds.of(id));
        model.addAttribute("closesOn", consultations.closesOn(id).orElse(null));
        model.addAttribute("consulted", consultations.consulted(id));
        var comments = consultations.comments(id);
        model.addAttribute("comments", comments.subList(0, Math.min(MOST_COMMENTS, comments.size())));
        model.addAttribute("moreComments", comments.size() - MOST_COMMENTS);
        model.addAttribute(
                "decisions",
                decisions.all("document", id).stream().map(this::decision).toList());
    }

    private List<Version> versions(DocumentView document) {
        var files =
                record.files(document.id()).stream().collect(Collectors.toMap(StoredContent::id, Function.identity()));
        var missing = gaps.of(document.id()).stream().collect(Collectors.groupingBy(Gap::version));
        return documents.versions(document.id()).stream()
                .map(version -> new Version(
                        version,
                        files.get(version.content()),
                        Integer.valueOf(version.number()).equals(document.lockedVersion()),
                        missing.getOrDefault(version.number(), List.of())))
                .toList();
    }

    private Decision decision(DecisionQueries.DecisionView decision) {
        var body = RoleAt.parse(decision.body());
        var name = organisations.find(body.organisation()).map(Organisation::name);
        return new Decision(
                decision,
                body.role().messageKey(),
                name.orElse(body.organisation()),
                votes.mayCount(decision.id(), actor.get()));
    }

    /** @param file null where a version was entered without one */
    record Version(VersionView version, StoredContent file, boolean last, List<Gap> gaps) {}

    /** @param countable for whoever looks now */
    record Decision(DecisionQueries.DecisionView decision, String role, String organisation, boolean countable) {}
}
