package vn.daihoi.document.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.daihoi.document.DocumentQueries;
import vn.daihoi.document.VersionStage;
import vn.daihoi.document.VersionView;
import vn.daihoi.document.consultation.ConsultationQueries;
import vn.daihoi.document.reading.DocumentReaders;
import vn.daihoi.identity.CurrentActor;
import vn.daihoi.shared.UnknownCase;
import vn.daihoi.workflow.Cases;

/** What became of the comments, for all who were asked: each one with its answer, and who did not speak. */
@Controller
class DigestController {

    private final DocumentQueries documents;
    private final DocumentReaders readers;
    private final ConsultationQueries consultations;
    private final Cases cases;
    private final CurrentActor actor;

    DigestController(
            DocumentQueries documents,
            DocumentReaders readers,
            ConsultationQueries consultations,
            Cases cases,
            CurrentActor actor) {
        this.documents = documents;
        this.readers = readers;
        this.consultations = consultations;
        this.cases = cases;
        this.actor = actor;
    }

    @GetMapping("/documents/{id}/digest")
    String show(@PathVariable String id, Model model) {
        try {
            var document = documents.require(id);
            if (!readers.mayReadDraft(actor.get(), document)) {
                throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            }
            model.addAttribute("document", document);
            model.addAttribute("congress", cases.describe("congress", document.congress()));
            model.addAttribute("digest", consultations.digest(id).orElse(null));
            model.addAttribute("closesOn", consultations.closesOn(id).orElse(null));
            model.addAttribute("consulted", consultations.consulted(id));
            model.addAttribute("comments", consultations.comments(id));
            model.addAttribute(
                    "digested",
                    documents.versions(id).stream()
                            .filter(version -> version.stage() == VersionStage.DIGEST)
                            .reduce((one, later) -> later)
                            .map(VersionView::number)
                            .orElse(null));
            return "document/digest";
        } catch (UnknownCase none) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
