package vn.daihoi.document.web;

import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.daihoi.content.Contents;
import vn.daihoi.content.ReadText;
import vn.daihoi.document.DocumentQueries;
import vn.daihoi.document.DocumentView;
import vn.daihoi.document.VersionView;
import vn.daihoi.document.comparison.CompareTexts;
import vn.daihoi.document.reading.DocumentReaders;
import vn.daihoi.identity.CurrentActor;
import vn.daihoi.shared.UnknownCase;

/** Two versions of a document side by side, what changed marked; the last two unless others are asked for. */
@Controller
class ComparisonController {

    private final DocumentQueries documents;
    private final DocumentReaders readers;
    private final Contents contents;
    private final ReadText text;
    private final CurrentActor actor;

    ComparisonController(
            DocumentQueries documents, DocumentReaders readers, Contents contents, ReadText text, CurrentActor actor) {
        this.documents = documents;
        this.readers = readers;
        this.contents = contents;
        this.text = text;
        this.actor = actor;
    }

    @GetMapping("/documents/{id}/compare")
    String compare(
            @PathVariable String id,
            @RequestParam(required = false) Integer from,
            @RequestParam(required = false) Integer to,
            Model model)
            throws IOException {
        var document = readable(id);
        var versions = documents.versions(id);
        model.addAttribute("document", document);
        model.addAttribute("versions", versions);
        if (versions.size() > 1) {
            int after = to == null ? versions.size() : to;
            int before = from == null ? Math.max(1, after - 1) : from;
            model.addAttribute("from", before);
            model.addAttribute("to", after);
            model.addAttribute(
                    "rows", CompareTexts.compare(paragraphs(version(id, before)), paragraphs(version(id, after))));
        }
        return "document/compare";
    }

    private List<String> paragraphs(VersionView version) throws IOException {
        return text.paragraphs(contents.find(version.content()).orElseThrow(ComparisonController::unknown));
    }

    private VersionView version(String id, int number) {
        return documents.versions(id).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(ComparisonController::unknown);
    }

    private DocumentView readable(String id) {
        try {
            var document = documents.require(id);
            if (!readers.mayRead(actor.get(), document)) {
                throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            }
            return document;
        } catch (UnknownCase none) {
            throw unknown();
        }
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
