package vn.daihoi.document;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.daihoi.decision.DecisionQueries;
import vn.daihoi.document.consultation.ConsultationQueries;
import vn.daihoi.records.PaperContents;
import vn.daihoi.workflow.Cases;

/** The notice that a document was approved, and the form for comments on it. */
@Component
class DocumentPaper implements PaperContents {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final java.time.format.DateTimeFormatter DAY =
            java.time.format.DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final DocumentQueries documents;
    private final DecisionQueries decisions;
    private final ConsultationQueries consultations;
    private final DocumentOutlines outlines;
    private final ObjectProvider<Cases> cases;
    private final MessageSource messages;

    DocumentPaper(
            DocumentQueries documents,
            DecisionQueries decisions,
            ConsultationQueries consultations,
            DocumentOutlines outlines,
            ObjectProvider<Cases> cases,
            MessageSource messages) {
        this.documents = documents;
        this.decisions = decisions;
        this.consultations = consultations;
        this.outlines = outlines;
        this.cases = cases;
        this.messages = messages;
    }

    @Override
    public String caseKind() {
        return "document";
    }

    @Override
    public Map<String, Object> of(String id) {
        var document = documents.require(id);
        var congress = cases.getObject().describe("congress", document.congress());
        var values = new HashMap<String, Object>();
        values.put("title", document.title());
        values.put("unit", congress.unit());
        values.put("congress", congress.title());
        values.put("sections", outlines.of(document.type()));
        values.put("closes", consultations.closesOn(id).map(DAY::format).orElse(null));
        var decision = decisions.on("document", id);
        values.put(
                "outcome",
                decision.map(made -> made.outcome()).map(this::outcome).orElse(null));
        values.put(
                "amendments",
                decision.map(made -> made.amendments())
                        .map(DocumentPaper::lines)
                        .orElse(List.of()));
        return Map.of("document", values);
    }

    private String outcome(String outcome) {
        return messages.getMessage("decision.outcome." + outcome, null, VIETNAMESE);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
