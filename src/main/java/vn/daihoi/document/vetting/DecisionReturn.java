package vn.daihoi.document.vetting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.decision.Amendment;
import vn.daihoi.decision.DecisionQueries;
import vn.daihoi.decision.DecisionQueries.DecisionView;
import vn.daihoi.decision.Opinion;
import vn.daihoi.decision.Outcome;

/** Reads the points out of a decision that sent the document back, as long as nobody has taken them up. */
@Component
class DecisionReturn {

    /** Working days for an answer. */
    private static final int TIME = 5;

    private final DecisionQueries decisions;
    private final Returns returns;
    private final Points points;
    private final Rounds rounds;
    private final WorkingCalendar calendar;

    DecisionReturn(DecisionQueries decisions, Returns returns, Points points, Rounds rounds, WorkingCalendar calendar) {
        this.decisions = decisions;
        this.returns = returns;
        this.points = points;
        this.rounds = rounds;
        this.calendar = calendar;
    }

    /** What the members said against it, without their names; else the reckoning. */
    List<NewPoint> pending(String document) {
        return decision(document).map(this::read).orElse(List.of());
    }

    /** Makes them points of the document. */
    void takeUp(String document) {
        decision(document).ifPresent(decision -> {
            points.raise(document, rounds.current(document), Origin.DECISION, read(decision));
            returns.add(document, Origin.DECISION, decision.id(), decision.arithmetic());
        });
    }

    private Optional<DecisionView> decision(String document) {
        return decisions
                .on("document", document)
                .filter(decision -> Outcome.RETURNED.name().equals(decision.outcome()))
                .filter(decision -> !returns.known(document, decision.id()));
    }

    /** Bound to what the body bound them to, else to the whole text as its conclusion; due on its day, else in {@link #TIME}. */
    private List<NewPoint> read(DecisionView decision) {
        var usual = calendar.plusWorkingDays(decision.closedAt().toLocalDate(), TIME);
        return demands(decision).stream()
                .map(demand -> new NewPoint(
                        Objects.requireNonNullElse(demand.section(), NewPoint.WHOLE),
                        Objects.requireNonNullElse(demand.criterion(), Criterion.CONCLUSION.name()),
                        demand.text(),
                        null,
                        Objects.requireNonNullElse(demand.dueOn(), usual)))
                .toList();
    }

    private List<Amendment> demands(DecisionView decision) {
        var stated = decisions.amendments(decision.id());
        if (!stated.isEmpty()) {
            return stated;
        }
        var against = decisions.members(decision.id()).stream()
                .filter(member -> member.opinion() == Opinion.DISAGREE || member.opinion() == Opinion.OTHER)
                .filter(member -> member.words() != null && !member.words().isBlank())
                .map(member -> new Amendment(member.words(), null, member.section(), member.criterion(), null))
                .toList();
        return against.isEmpty() ? List.of(new Amendment(decision.arithmetic(), null)) : against;
    }
}
