package vn.daihoi.document.web;

import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import vn.daihoi.content.Contents;
import vn.daihoi.content.Download;
import vn.daihoi.content.ReadText;
import vn.daihoi.content.StoredContent;
import vn.daihoi.document.DocumentQueries;
import vn.daihoi.document.DocumentView;
import vn.daihoi.document.VersionStage;
import vn.daihoi.document.VersionView;
import vn.daihoi.document.outline.Gaps;
import vn.daihoi.document.reading.DocumentReaders;
import vn.daihoi.identity.CurrentActor;
import vn.daihoi.shared.UnknownCase;

/** One version to be read on the page itself: a PDF as it looks, of every file the words. */
@Controller
class VersionController {

    /** What those who are asked for comments were shown, and what came of their comments. */
    private static final List<VersionStage> CONSULTED = List.of(VersionStage.DRAFT, VersionStage.DIGEST);

    private final DocumentQueries documents;
    private final DocumentReaders readers;
    private final Gaps gaps;
    private final Contents contents;
    private final ReadText text;
    private final Download download;
    private final CurrentActor actor;

    VersionController(
            DocumentQueries documents,
            DocumentReaders readers,
            Gaps gaps,
            Contents contents,
            ReadText text,
            Download download,
            CurrentActor actor) {
        this.documents = documents;
        this.readers = readers;
        this.gaps = gaps;
        this.contents = contents;
        this.text = text;
        this.download = download;
        this.actor = actor;
    }

    @GetMapping("/documents/{id}/versions/{number}")
    String read(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam(defaultValue = "false") boolean words,
            Model model)
            throws IOException {
        var document = find(id);
        var version = readable(document, number);
        var file = file(version);
        model.addAttribute("document", document);
        model.addAttribute("version", version);
        model.addAttribute("file", file);
        model.addAttribute("whole", readers.mayRead(actor.get(), document));
        model.addAttribute(
                "gaps",
                gaps.of(id).stream().filter(gap -> gap.version() == number).toList());
        model.addAttribute("paragraphs", words || !file.pdf() ? text.paragraphs(file) : null);
        return "document/version";
    }

    /** @param shown inside the page; else to be kept */
    @GetMapping("/documents/{id}/versions/{number}/file")
    ResponseEntity<StreamingResponseBody> file(
            @PathVariable String id, @PathVariable int number, @RequestParam(defaultValue = "false") boolean shown) {
        var file = file(readable(find(id), number));
        return shown && file.pdf() ? download.shown(file) : download.of(file);
    }

    private VersionView readable(DocumentView document, int number) {
        var by = actor.get();
        if (!readers.mayReadDraft(by, document)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var whole = readers.mayRead(by, document);
        return documents.versions(document.id()).stream()
                .filter(version -> version.number() == number)
                .filter(version -> whole || CONSULTED.contains(version.stage()))
                .findFirst()
                .orElseThrow(VersionController::unknown);
    }

    private StoredContent file(VersionView version) {
        return contents.find(version.content()).orElseThrow(VersionController::unknown);
    }

    private DocumentView find(String id) {
        try {
            return documents.require(id);
        } catch (UnknownCase none) {
            throw unknown();
        }
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
