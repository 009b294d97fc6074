package vn.daihoi.decision;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.daihoi.decision.DecisionQueries.DecisionView;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.records.PaperContents;
import vn.daihoi.shared.Fact;
import vn.daihoi.workflow.Cases;

/** The minutes of a decision: heads, views and reasons; who agreed and who did not stays with the body. */
@Component
class DecisionPaper implements PaperContents {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    /** Views on people name them, so they stay with the body too. */
    private static final String ON_PEOPLE = "scheme";

    private final DecisionQueries decisions;
    private final Organisations organisations;
    private final ObjectProvider<Cases> cases;
    private final MessageSource messages;

    DecisionPaper(
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
    public String caseKind() {
        return "decision";
    }

    @Override
    public Map<String, Object> of(String id) {
        var decision = decisions.require(id);
        var members = decisions.members(id);
        var values = new HashMap<String, Object>();
        values.put("subject", cases.getObject().describe(caseKind(), id).title());
        values.put("mode", decision.mode() == null ? null : text("decision.mode." + decision.mode()));
        values.put("time", time(decision));
        values.put("body", body(decision.body()));
        values.put("chair", decision.chair());
        values.put("question", decision.question());
        values.put("count", count(decision, members));
        values.put("recusals", recusals(members));
        values.put("views", decision.subjectKind().equals(ON_PEOPLE) ? List.of() : views(members));
        values.put("arithmetic", decision.arithmetic());
        values.put("outcome", decision.outcome() == null ? null : text("decision.outcome." + decision.outcome()));
        values.put("amendments", decision.subjectKind().equals(ON_PEOPLE) ? List.of() : amendments(id));
        return Map.of("decision", values);
    }

    private String time(DecisionView decision) {
        if (decision.metOn() != null) {
            return text("decision.paper.met", day(decision.metOn()));
        }
        return text(
                "decision.paper.asked",
                day(decision.openedAt().toLocalDate()),
                decision.closedAt() == null ? "....." : day(decision.closedAt().toLocalDate()));
    }

    private List<Fact> count(DecisionView decision, List<Member> members) {
        var met = decision.metOn() != null;
        var lines = new ArrayList<Fact>();
        lines.add(line("all", members.size()));
        lines.add(line("present", met ? decision.present() : given(members, null)));
        lines.add(line("agreed", met ? decision.agreed() : given(members, Opinion.AGREE)));
        lines.add(line("disagreed", met ? decision.disagreed() : given(members, Opinion.DISAGREE)));
        lines.add(line("other", met ? decision.otherViews() : given(members, Opinion.OTHER)));
        lines.add(line("recused", given(members, Opinion.RECUSED)));
        return lines;
    }

    private Fact line(String label, Integer heads) {
        return new Fact(text("decision.paper." + label), heads == null ? "–" : heads.toString());
    }

    /** @param opinion null for any */
    private static int given(List<Member> members, Opinion opinion) {
        return (int) members.stream()
                .filter(member -> member.opinion() != null && (opinion == null || member.opinion() == opinion))
                .count();
    }

    private List<String> recusals(List<Member> members) {
        return members.stream()
                .filter(member -> member.opinion() == Opinion.RECUSED)
                .map(member -> member.words() == null ? member.name() : member.name() + ": " + member.words())
                .toList();
    }

    private List<String> amendments(String id) {
        return decisions.amendments(id).stream().map(this::amendment).toList();
    }

    private String amendment(Amendment made) {
        var what = made.section() == null ? made.text() : made.section() + ": " + made.text();
        return made.by() == null ? what : text("decision.paper.amendment", what, made.by());
    }

    private static List<String> views(List<Member> members) {
        return members.stream()
                .filter(member -> member.opinion() == Opinion.OTHER || member.opinion() == Opinion.DISAGREE)
                .map(Member::words)
                .filter(words -> words != null && !words.isBlank())
                .toList();
    }

    private String body(String group) {
        var body = RoleAt.parse(group);
        return text(body.role().messageKey()) + " – "
                + organisations.require(body.organisation()).name();
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }
}
