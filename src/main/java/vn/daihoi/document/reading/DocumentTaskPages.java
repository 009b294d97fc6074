package vn.daihoi.document.reading;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.daihoi.document.DocumentQueries;
import vn.daihoi.shared.Actor;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskPages;

/** The text that a task is about, beside its form. */
@Component
@Order(1)
class DocumentTaskPages implements TaskPages {

    private static final String COMMENT = "document-comment";

    private final DocumentQueries documents;
    private final DocumentReaders readers;

    DocumentTaskPages(DocumentQueries documents, DocumentReaders readers) {
        this.documents = documents;
        this.readers = readers;
    }

    @Override
    public List<Link> links(OpenTask task, Actor actor) {
        var id = task.text("documentId");
        return id == null ? List.of() : links(id, task.form().equals(COMMENT), actor);
    }

    private List<Link> links(String id, boolean comments, Actor actor) {
        var document = documents.require(id);
        var page = "/documents/" + id;
        var links = new ArrayList<Link>();
        if (document.versions() > 0 && readers.mayReadDraft(actor, document)) {
            links.add(Link.of("document.read", page + "/versions/" + document.versions(), document.versions()));
        }
        if (readers.mayRead(actor, document)) {
            if (document.versions() > 1) {
                links.add(Link.of("document.compare.title", page + "/compare"));
            }
            links.add(Link.of("document.page", page));
        }
        if (comments) {
            links.add(Link.of("document.comment-form", "/papers/comment-form/" + id + ".pdf"));
            links.add(Link.of("document.comment-form.docx", "/papers/comment-form/" + id + ".docx"));
        }
        return links;
    }
}
