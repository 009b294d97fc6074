package vn.daihoi.document.reading;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressPages;
import vn.daihoi.document.DocumentQueries;
import vn.daihoi.document.DocumentView;
import vn.daihoi.shared.Actor;

/** The documents of a congress, as its page lists them. */
@Component
@Order(1)
class DocumentPages implements CongressPages {

    private final DocumentQueries documents;
    private final DocumentReaders readers;

    DocumentPages(DocumentQueries documents, DocumentReaders readers) {
        this.documents = documents;
        this.readers = readers;
    }

    @Override
    public List<Link> links(String congress, Actor actor) {
        return documents.ofCongress(congress).stream()
                .filter(document -> readers.mayRead(actor, document))
                .map(DocumentPages::link)
                .toList();
    }

    private static Link link(DocumentView document) {
        return new Link(
                "document.type." + document.type(),
                document.title(),
                "/documents/" + document.id(),
                "document.state." + document.state(),
                document.state().closed());
    }
}
