package vn.daihoi.document;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressQueries;

/** What is on the list of a congress although its rules do not ask for it any more. */
@Component
public class DroppedDocuments {

    private final CongressQueries congresses;
    private final RequiredDocuments rules;
    private final DocumentQueries documents;

    DroppedDocuments(CongressQueries congresses, RequiredDocuments rules, DocumentQueries documents) {
        this.congresses = congresses;
        this.rules = rules;
        this.documents = documents;
    }

    /** Ids, those withdrawn before left out. */
    public List<String> of(String congress) {
        var required = rules.of(congresses.require(congress)).stream()
                .map(RequiredDocument::type)
                .toList();
        return documents.ofCongress(congress).stream()
                .filter(document -> document.state() != DocumentState.WITHDRAWN)
                .filter(document -> !required.contains(document.type()))
                .map(DocumentView::id)
                .toList();
    }
}
