package vn.daihoi.decision;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.daihoi.decision.DecisionQueries.DecisionView;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.shared.CaseFacts;
import vn.daihoi.shared.CaseView;
import vn.daihoi.shared.Fact;
import vn.daihoi.workflow.Cases;

/** A decision as mails and papers tell it: the matter, who decided, the reckoning; never who said what. */
@Component
class DecisionFacts implements CaseFacts {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Map<String, String> CASE_OF = Map.of(
            "working-group", "plan",
            "roll-out", "plan",
            "consent", "congress",
            "result", "congress");

    private final DecisionQueries decisions;
    private final Organisations organisations;
    private final ObjectProvider<Cases> cases;
    private final MessageSource messages;

    DecisionFacts(
            DecisionQueries decisions,
            Organisations organisations,
            ObjectProvider<Cases> cases,
            MessageSource messages) {
        this.decisions = decisions;
        this.organisations = organisations;
        this.cases = cases;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return "decision";
    }

    @Override
    public CaseView describe(String id) {
        var decision = decisions.require(id);
        var about = cases.getObject().describe(decision.caseKind(), decision.subjectId());
        var title = text("decision.subject." + decision.subjectKind(), about.title());
        return new CaseView(
                kind(),
                id,
                decision.chain(),
                title,
                about.unit(),
                about.plan(),
                about.dates(),
                "/decisions/" + id,
                facts(decision, about.title()));
    }

    static String caseKind(String subjectKind) {
        return CASE_OF.getOrDefault(subjectKind, subjectKind);
    }

    private List<Fact> facts(DecisionView decision, String matter) {
        var facts = new ArrayList<Fact>();
        facts.add(fact("matter", matter));
        facts.add(fact("body", body(decision.body())));
        if (decision.question() != null) {
            facts.add(fact("question", decision.question()));
        }
        if (decision.metOn() != null) {
            facts.add(fact("met", DAY.format(decision.metOn())));
        }
        if (decision.outcome() != null) {
            facts.add(fact("outcome", text("decision.outcome." + decision.outcome())));
            facts.add(fact("arithmetic", decision.arithmetic()));
        }
        if (decision.amendments() != null) {
            facts.add(fact("amendments", decision.amendments()));
        }
        return facts;
    }

    private String body(String group) {
        var body = RoleAt.parse(group);
        return text(body.role().messageKey()) + " – "
                + organisations.require(body.organisation()).name();
    }

    private Fact fact(String label, String value) {
        return new Fact(text("decision.fact." + label), value);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }
}
