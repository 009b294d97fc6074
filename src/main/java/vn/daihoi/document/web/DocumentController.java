package vn.daihoi.document.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import vn.daihoi.content.Download;
import vn.daihoi.document.DocumentQueries;
import vn.daihoi.document.DocumentView;
import vn.daihoi.document.reading.DocumentReaders;
import vn.daihoi.document.reading.DocumentRecord;
import vn.daihoi.identity.CurrentActor;
import vn.daihoi.shared.UnknownCase;

/** The page of a document with its whole way, and the files that belong to it. */
@Controller
class DocumentController {

    private final DocumentQueries documents;
    private final DocumentReaders readers;
    private final DocumentRecord record;
    private final DocumentPage page;
    private final Download download;
    private final CurrentActor actor;

    DocumentController(
            DocumentQueries documents,
            DocumentReaders readers,
            DocumentRecord record,
            DocumentPage page,
            Download download,
            CurrentActor actor) {
        this.documents = documents;
        this.readers = readers;
        this.record = record;
        this.page = page;
        this.download = download;
        this.actor = actor;
    }

    @GetMapping("/documents/{id}")
    String show(@PathVariable String id, Model model) {
        page.fill(readable(id), model);
        return "document/document";
    }

    @GetMapping("/documents/{id}/files/{file}")
    ResponseEntity<StreamingResponseBody> file(@PathVariable String id, @PathVariable String file) {
        return record.files(readable(id).id()).stream()
                .filter(content -> content.id().equals(file))
                .findFirst()
                .map(download::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private DocumentView readable(String id) {
        var document = find(id);
        if (!readers.mayRead(actor.get(), document)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return document;
    }

    private DocumentView find(String id) {
        try {
            return documents.require(id);
        } catch (UnknownCase none) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
