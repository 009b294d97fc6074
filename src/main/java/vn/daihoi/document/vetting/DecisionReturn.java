package vn.daihoi.document.vetting;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.decision.DecisionQueries;
import vn.daihoi.decision.DecisionQueries.DecisionView;
import vn.daihoi.decision.Member;
import vn.daihoi.decision.Opinion;
import vn.daihoi.decision.Outcome;

/** Reads the points out of a decision that sent the document back, as long as nobody has taken them up. */
@Component
class DecisionReturn {

    private static final String WHOLE = "Toàn văn";

    private final DecisionQueries decisions;
    private final Returns returns;
    private final Points points;
    private final Rounds rounds;

    DecisionReturn(DecisionQueries decisions, Returns returns, Points points, Rounds rounds) {
        this.decisions = decisions;
        this.returns = returns;
        this.points = points;
        this.rounds = rounds;
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

    private List<NewPoint> read(DecisionView decision) {
        if (decision.amendments() != null) {
            return lines(decision.amendments());
        }
        var words = decisions.members(decision.id()).stream()
                .filter(member -> member.opinion() == Opinion.DISAGREE || member.opinion() == Opinion.OTHER)
                .map(Member::words)
                .filter(text -> text != null && !text.isBlank())
                .map(text -> NewPoint.of(WHOLE, text))
                .toList();
        return words.isEmpty() ? List.of(NewPoint.of(WHOLE, decision.arithmetic())) : words;
    }

    private static List<NewPoint> lines(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> NewPoint.of(WHOLE, line))
                .toList();
    }
}
