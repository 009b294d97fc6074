package vn.daihoi.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.Condition;
import vn.daihoi.congress.CongressDocuments;
import vn.daihoi.congress.ReadinessSource;

/** What the readiness of a congress may know of its documents. */
@Component
class DocumentReadiness implements ReadinessSource, CongressDocuments {

    private static final String SCRIPT = "programme-and-script";

    private final DocumentQueries documents;

    DocumentReadiness(DocumentQueries documents) {
        this.documents = documents;
    }

    @Override
    public Map<Condition, Boolean> conditions(String congress) {
        var all = documents.ofCongress(congress);
        if (all.isEmpty()) {
            return Map.of();
        }
        var scripts =
                all.stream().filter(document -> document.type().equals(SCRIPT)).toList();
        return Map.of(Condition.DOCUMENTS, closed(all), Condition.SCRIPT, !scripts.isEmpty() && closed(scripts));
    }

    @Override
    public Map<String, String> titles(String congress) {
        var titles = new LinkedHashMap<String, String>();
        documents.ofCongress(congress).stream()
                .filter(document -> document.state() != DocumentState.WITHDRAWN)
                .forEach(document -> titles.put(document.id(), document.title()));
        return titles;
    }

    private static boolean closed(List<DocumentView> some) {
        return some.stream().allMatch(document -> document.state().closed());
    }
}
