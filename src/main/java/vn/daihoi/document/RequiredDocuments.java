package vn.daihoi.document;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressView;
import vn.daihoi.plan.CongressContent;
import vn.daihoi.workflow.Rules;

/** What a congress needs on paper; rule table {@code required-documents}. */
@Component
class RequiredDocuments {

    private final Rules rules;

    RequiredDocuments(Rules rules) {
        this.rules = rules;
    }

    List<RequiredDocument> of(CongressView congress) {
        var elections =
                congress.has(CongressContent.COMMITTEE_ELECTION) || congress.has(CongressContent.DELEGATE_ELECTION);
        var inputs = Map.<String, Object>of(
                "unitType",
                congress.unitType().name(),
                "elections",
                elections && congress.elects(),
                "personnel",
                congress.elects() && !elections ? "NONE" : congress.personnel().name(),
                "congressType",
                congress.type().name());
        return rules.evaluate("required-documents", inputs).stream()
                .map(RequiredDocuments::read)
                .toList();
    }

    private static RequiredDocument read(Map<String, Object> row) {
        return new RequiredDocument(
                row.get("documentType").toString(),
                row.get("ownerRole").toString(),
                DocumentPath.valueOf(row.get("path").toString()));
    }
}
