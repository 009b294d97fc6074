package vn.daihoi.document.vetting;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What may be read of the scrutiny of a document. */
@Component
public class VettingQueries {

    private final JdbcClient jdbc;
    private final Points points;
    private final Rounds rounds;
    private final DecisionReturn decision;

    VettingQueries(JdbcClient jdbc, Points points, Rounds rounds, DecisionReturn decision) {
        this.jdbc = jdbc;
        this.points = points;
        this.rounds = rounds;
        this.decision = decision;
    }

    /** Every point ever raised, in the order of rounds. */
    public List<Point> points(String document) {
        return points.of(document);
    }

    /** What the committee asked for and nobody has answered. */
    public List<Point> openRemarks(String document) {
        return points.in(document, PointState.OPEN).stream()
                .filter(point -> point.origin().equals(Origin.COMMITTEE))
                .toList();
    }

    /** What waits for an answer of the drafters, the points of a decision that sent the document back among them. */
    public List<Point> openPoints(String document) {
        var open = new ArrayList<>(points.in(document, PointState.OPEN).stream()
                .filter(point -> !point.origin().equals(Origin.COMMITTEE))
                .toList());
        var pending = decision.pending(document);
        var taken = (int) points.of(document).stream()
                .filter(point -> point.origin().equals(Origin.DECISION) && point.round() == rounds.current(document))
                .count();
        for (int i = 0; i < pending.size(); i++) {
            open.add(virtual(rounds.current(document), taken + i + 1, pending.get(i)));
        }
        return List.copyOf(open);
    }

    /** Points of the line that were answered and that it has not looked at yet. */
    public List<Point> answered(String document, String line) {
        return points.in(document, PointState.ANSWERED).stream()
                .filter(point -> point.origin().equals(line))
                .toList();
    }

    /** Lines that have to vet now, always in the same order. */
    public List<String> openLines(String document) {
        return rounds.waiting(document);
    }

    /** Rounds with their lines, for comparison. */
    public List<Verdict> verdicts(String document) {
        return jdbc.sql("select round, line, passed, assessment, report from document_verdict"
                        + " where document = :document order by round, line")
                .param("document", document)
                .query(Verdict.class)
                .list();
    }

    private static Point virtual(int round, int number, NewPoint point) {
        return new Point(
                round,
                Origin.DECISION,
                number,
                point.section(),
                point.criterion(),
                point.text(),
                point.whoActs(),
                point.dueOn(),
                PointState.OPEN,
                null,
                null,
                null);
    }

    /** @param passed null while the line is awaited */
    public record Verdict(int round, String line, Boolean passed, String assessment, String report) {}
}
