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
        var inputs = Map.<String, Object>of(
                "unitType",
                congress.unitType().name(),
                "congressType",
                congress.type().name(),
                "appointed",
                !congress.elects(),
                "electsCommittee",
                congress.elects() && congress.has(CongressContent.COMMITTEE_ELECTION),
                "electsDelegates",
                congress.elects() && congress.has(CongressContent.DELEGATE_ELECTION));
        return rules.evaluate("required-documents", inputs).stream()
                .map(RequiredDocuments::read)
                .toList();
    }

    private static RequiredDocument read(Map<String, Object> row) {
        return new RequiredDocument(
                row.get("type").toString(),
                row.get("owner").toString(),
                DocumentPath.valueOf(row.get("path").toString()),
                row.get("register").toString());
    }
}
