package vn.daihoi.document.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.daihoi.congress.CongressAccess;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.document.DocumentQueries;
import vn.daihoi.document.DocumentView;
import vn.daihoi.document.reading.DocumentReaders;
import vn.daihoi.identity.CurrentActor;
import vn.daihoi.paper.PaperDownload;
import vn.daihoi.records.IssuePaper;
import vn.daihoi.shared.UnknownCase;

/** The form for comments on a document, to be printed and filled by hand. */
@Controller
class CommentFormController {

    private final DocumentQueries documents;
    private final DocumentReaders readers;
    private final CongressQueries congresses;
    private final CongressAccess access;
    private final IssuePaper papers;
    private final CurrentActor actor;

    CommentFormController(
            DocumentQueries documents,
            DocumentReaders readers,
            CongressQueries congresses,
            CongressAccess access,
            IssuePaper papers,
            CurrentActor actor) {
        this.documents = documents;
        this.readers = readers;
        this.congresses = congresses;
        this.access = access;
        this.papers = papers;
        this.actor = actor;
    }

    @GetMapping("/papers/comment-form/{id}.{ending:pdf|docx}")
    ResponseEntity<byte[]> print(@PathVariable String id, @PathVariable String ending) {
        var congress = congresses.require(find(id).congress());
        var subject = new IssuePaper.Subject("document.comment-form", congress.unit(), "document", id);
        return PaperDownload.of(papers.unnumbered(null, subject), ending, "phieu-gop-y");
    }

    private DocumentView find(String id) {
        try {
            var document = documents.require(id);
            var by = actor.get();
            if (!readers.mayReadDraft(by, document) && !access.mayRead(by, congresses.require(document.congress()))) {
                throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            }
            return document;
        } catch (UnknownCase none) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
