package vn.daihoi.document.vetting;

import java.util.List;
import java.util.TreeSet;
import vn.daihoi.document.SubmitVersion;
import vn.daihoi.document.VersionStage;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;

/** The drafters answer every open point with the next version; the lines that gave points vet it in a new round. */
@UseCase
public class AnswerPoints {

    private final VettingQueries queries;
    private final DecisionReturn decision;
    private final Points points;
    private final Rounds rounds;
    private final SubmitVersion versions;

    AnswerPoints(
            VettingQueries queries, DecisionReturn decision, Points points, Rounds rounds, SubmitVersion versions) {
        this.queries = queries;
        this.decision = decision;
        this.points = points;
        this.rounds = rounds;
        this.versions = versions;
    }

    /** @return points without an answer; nothing is stored unless there is none */
    public List<Point> answer(Command command) {
        var matched = AnsweredPoints.match(queries.openPoints(command.document()), command.answers());
        if (matched.missing().isEmpty()) {
            store(command, matched);
        }
        return matched.missing();
    }

    private void store(Command command, AnsweredPoints matched) {
        var document = command.document();
        decision.takeUp(document);
        var lines = new TreeSet<String>();
        matched.answers().forEach((point, answer) -> {
            points.answer(document, point, answer);
            if (point.ofLine()) {
                lines.add(point.origin());
            }
        });
        var version = versions.submit(
                new SubmitVersion.Command(document, VersionStage.POINTS, command.content(), null, command.by()));
        rounds.open(document, version, lines);
    }

    public record Command(String document, List<PointAnswer> answers, String content, Actor by) {}
}
