package vn.daihoi.document;

import vn.daihoi.shared.UseCase;

/** A final document must be worked on again; it keeps its versions. */
@UseCase
public class ReopenDocument {

    private final Documents documents;

    ReopenDocument(Documents documents) {
        this.documents = documents;
    }

    /** Nothing changes where the document is still in work. */
    public void reopen(String id) {
        var document = documents.require(id);
        if (document.state.closed()) {
            document.state = DocumentState.REQUIRED;
            document.closedAt = null;
            documents.save(document);
        }
    }
}
