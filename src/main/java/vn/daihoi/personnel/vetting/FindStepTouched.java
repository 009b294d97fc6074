package vn.daihoi.personnel.vetting;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import vn.daihoi.personnel.Procedure;
import vn.daihoi.personnel.SchemeQueries;
import vn.daihoi.personnel.planning.Candidate;
import vn.daihoi.personnel.planning.Candidates;
import vn.daihoi.personnel.steps.Round;
import vn.daihoi.personnel.steps.Rounds;
import vn.daihoi.shared.UseCase;

/** Sends the scheme back to the earliest step that an open point touches. */
@UseCase
public class FindStepTouched {

    private final SchemeQueries schemes;
    private final SchemePoints points;
    private final SchemeReturns returns;
    private final Candidates candidates;
    private final Rounds rounds;

    FindStepTouched(
            SchemeQueries schemes, SchemePoints points, SchemeReturns returns, Candidates candidates, Rounds rounds) {
        this.schemes = schemes;
        this.points = points;
        this.returns = returns;
        this.candidates = candidates;
        this.rounds = rounds;
    }

    /** The points are then in work, so that asking again without new ones finds nothing. */
    public BackTo find(String scheme) {
        var open = points.open(scheme);
        if (open.isEmpty()) {
            return BackTo.NONE;
        }
        var procedure = schemes.require(scheme).procedure();
        var back = open.stream()
                .map(point -> point.step().backTo(procedure))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        if (procedure == Procedure.FIVE_STEPS) {
            reopen(scheme, back, open);
        }
        points.redo(scheme);
        returns.add(scheme, back);
        return back;
    }

    private void reopen(String scheme, BackTo back, List<SchemePoint> open) {
        var held = rounds.held(scheme);
        for (var round : held) {
            var touched = open.stream()
                    .filter(point -> point.step().backTo(Procedure.FIVE_STEPS) == BackTo.STEPS)
                    .filter(concerns(scheme, round, held))
                    .map(point -> point.step().number())
                    .min(Comparator.naturalOrder());
            if (back == BackTo.REVIEW) {
                rounds.openAt(scheme, round, 1);
            } else {
                touched.ifPresent(step -> rounds.openAt(scheme, round, step));
            }
        }
    }

    /** A point about a person touches his round; one about nobody the first that was held. */
    private Predicate<SchemePoint> concerns(String scheme, Round round, List<Round> held) {
        var inRound = candidates.of(scheme).stream()
                .filter(candidate -> candidate.reelection() == (round == Round.REELECTION))
                .map(Candidate::id)
                .toList();
        return point -> Objects.isNull(point.candidate()) ? round == held.get(0) : inRound.contains(point.candidate());
    }
}
