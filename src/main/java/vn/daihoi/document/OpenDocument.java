package vn.daihoi.document;

import java.time.Clock;
import java.time.LocalDateTime;
import vn.daihoi.shared.UseCase;

/** Begins the work on a document, or takes a final one up again. */
@UseCase
public class OpenDocument {

    private final Documents documents;
    private final Clock clock;

    OpenDocument(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    public DocumentPath open(String id) {
        var document = documents.require(id);
        document.open(LocalDateTime.now(clock));
        documents.save(document);
        return document.path;
    }
}
