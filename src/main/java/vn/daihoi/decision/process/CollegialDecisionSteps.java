package vn.daihoi.decision.process;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.decision.DecisionQueries;
import vn.daihoi.decision.DetermineOutcome;
import vn.daihoi.decision.ExtendDecision;
import vn.daihoi.decision.Member;
import vn.daihoi.decision.OpenDecision;
import vn.daihoi.decision.Subject;
import vn.daihoi.organisation.RoleAt;

/** Automatic work of {@code collegial-decision}. */
@Component
public class CollegialDecisionSteps {

    private final OpenDecision open;
    private final DetermineOutcome determine;
    private final ExtendDecision extend;
    private final DecisionQueries decisions;

    CollegialDecisionSteps(
            OpenDecision open, DetermineOutcome determine, ExtendDecision extend, DecisionQueries decisions) {
        this.open = open;
        this.determine = determine;
        this.extend = extend;
        this.decisions = decisions;
    }

    /** @return the decision's id */
    public String open(String subjectKind, String subjectId, String body, String chain) {
        return open.open(new OpenDecision.Command(new Subject(subjectKind, subjectId, chain), body));
    }

    /** The organisation whose body decides. */
    public String seat(String decisionId) {
        return RoleAt.parse(decisions.require(decisionId).body()).organisation();
    }

    /** Person ids of those that have not spoken yet. */
    public List<String> electorate(String decisionId) {
        return decisions.members(decisionId).stream()
                .filter(member -> member.opinion() == null)
                .map(Member::person)
                .toList();
    }

    /** The moment after the last day for opinions, ISO. */
    public String closingDate(String decisionId) {
        LocalDate last = decisions.require(decisionId).closingOn();
        return last.plusDays(1).atStartOfDay() + ":00";
    }

    public String determineOutcome(String decisionId) {
        return determine.determine(decisionId).name();
    }

    /** @return the new day, ISO; null when it was extended before */
    public String extend(String decisionId) {
        return extend.extend(decisionId).map(LocalDate::toString).orElse(null);
    }

    /** Whoever put the matter, and the office that ran the decision. */
    public List<String> presenters(String decisionId) {
        return decisions.presenters(decisionId);
    }
}
