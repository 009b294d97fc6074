package vn.daihoi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.daihoi.document.consultation.Comment;
import vn.daihoi.document.consultation.ConsultationQueries;
import vn.daihoi.document.consultation.Consulted;
import vn.daihoi.document.consultation.Stance;
import vn.daihoi.shared.CaseFacts;
import vn.daihoi.shared.CaseView;
import vn.daihoi.shared.Fact;
import vn.daihoi.workflow.Cases;

/** What those who were asked learn of their comments: what became of each, and why. Its id is the document's. */
@Component
class ConsultationFacts implements CaseFacts {

    /** More than a mail can hold; the page shows them all. */
    private static final int MOST = 40;

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final ConsultationQueries consultations;
    private final ObjectProvider<Cases> cases;
    private final MessageSource messages;

    ConsultationFacts(ConsultationQueries consultations, ObjectProvider<Cases> cases, MessageSource messages) {
        this.consultations = consultations;
        this.cases = cases;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return "consultation";
    }

    @Override
    public CaseView describe(String id) {
        var document = cases.getObject().describe("document", id);
        return new CaseView(
                kind(),
                id,
                document.chain(),
                document.title(),
                document.unit(),
                document.plan(),
                document.dates(),
                "/documents/" + id + "/digest",
                facts(id, document));
    }

    private List<Fact> facts(String id, CaseView document) {
        var comments = consultations.comments(id);
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(text("document.title"), document.title()));
        facts.add(new Fact(text("document.unit"), document.unit()));
        consultations.digest(id).ifPresent(digest -> facts.add(new Fact(text("document.digest"), digest)));
        comments.stream().limit(MOST).map(this::answered).forEach(facts::add);
        if (comments.size() > MOST) {
            facts.add(new Fact("", text("document.digest.more", comments.size() - MOST)));
        }
        var silent = consultations.consulted(id).stream()
                .filter(asked -> asked.stance() == Stance.NO_COMMENT)
                .map(Consulted::body)
                .collect(Collectors.joining("; "));
        if (!silent.isEmpty()) {
            facts.add(new Fact(text("document.digest.silent"), silent));
        }
        return facts;
    }

    private Fact answered(Comment comment) {
        var taken = comment.taken() == null ? text("document.taken.open") : text("document.taken." + comment.taken());
        var answer = comment.reason() == null ? taken : taken + ": " + comment.reason();
        return new Fact(
                comment.body() + " – " + comment.section(), text("document.digest.answer", comment.proposal(), answer));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }
}
