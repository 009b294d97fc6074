package vn.daihoi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.document.consultation.Comment;
import vn.daihoi.document.consultation.ConsultationQueries;
import vn.daihoi.document.consultation.Consulted;
import vn.daihoi.document.consultation.Stance;
import vn.daihoi.document.consultation.Taken;
import vn.daihoi.document.vetting.Criterion;
import vn.daihoi.shared.CaseFacts;
import vn.daihoi.shared.CaseView;
import vn.daihoi.shared.Fact;
import vn.daihoi.workflow.Cases;

/** What others may know of a document. */
@Component
class DocumentFacts implements CaseFacts {

    private final DocumentQueries documents;
    private final CongressQueries congresses;
    private final ConsultationQueries consultations;
    private final DocumentOutlines outlines;
    private final ObjectProvider<Cases> cases;

    DocumentFacts(
            DocumentQueries documents,
            CongressQueries congresses,
            ConsultationQueries consultations,
            DocumentOutlines outlines,
            ObjectProvider<Cases> cases) {
        this.documents = documents;
        this.congresses = congresses;
        this.consultations = consultations;
        this.outlines = outlines;
        this.cases = cases;
    }

    @Override
    public String kind() {
        return "document";
    }

    @Override
    public CaseView describe(String id) {
        var document = documents.require(id);
        var congress = cases.getObject().describe("congress", document.congress());
        return new CaseView(
                kind(),
                id,
                document.congress(),
                document.title(),
                congress.unit(),
                congress.plan(),
                congress.dates(),
                "/documents/" + id,
                facts(document, congress.unit()));
    }

    @Override
    public List<String> sections(String id) {
        return outlines.sayable(DocumentId.parse(id).type());
    }

    @Override
    public List<String> criteria() {
        return Criterion.names();
    }

    private List<Fact> facts(DocumentView document, String unit) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Văn kiện", document.title()));
        facts.add(new Fact("Đơn vị", unit));
        facts.add(new Fact("Nhiệm kỳ", congresses.require(document.congress()).term()));
        facts.add(new Fact("Số vòng thẩm định", Integer.toString(document.rounds())));
        facts.add(new Fact("Số lần trả lại", Integer.toString(document.returns())));
        facts.addAll(consultation(document.id()));
        documents.locked(document.id()).ifPresent(version -> {
            facts.add(new Fact("Bản chính thức", "bản số " + version.number()));
            facts.add(new Fact("SHA-256", version.sha256()));
        });
        facts.add(new Fact("Nơi nhận", unit));
        return facts;
    }

    /** What became of the comments, and which bodies said nothing by the closing date. */
    private List<Fact> consultation(String document) {
        var comments = consultations.comments(document);
        var facts = new ArrayList<Fact>();
        if (!comments.isEmpty()) {
            facts.add(new Fact(
                    "Ý kiến góp ý",
                    "%d ý kiến: tiếp thu %d, tiếp thu một phần %d, không tiếp thu %d"
                            .formatted(
                                    comments.size(),
                                    taken(comments, Taken.ADOPTED),
                                    taken(comments, Taken.PARTLY),
                                    taken(comments, Taken.NOT_ADOPTED))));
        }
        var silent = consultations.consulted(document).stream()
                .filter(asked -> asked.stance() == Stance.NO_COMMENT)
                .map(Consulted::body)
                .collect(Collectors.joining("; "));
        if (!silent.isEmpty()) {
            facts.add(new Fact("Không có ý kiến trong hạn", silent));
        }
        return facts;
    }

    private static long taken(List<Comment> comments, Taken taken) {
        return comments.stream().filter(comment -> comment.taken() == taken).count();
    }
}
