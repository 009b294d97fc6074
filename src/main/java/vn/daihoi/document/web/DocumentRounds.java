package vn.daihoi.document.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.daihoi.document.reading.DocumentRecord;
import vn.daihoi.document.vetting.Point;
import vn.daihoi.document.vetting.VettingQueries;
import vn.daihoi.document.vetting.VettingQueries.Verdict;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.organisation.RoleAt;

/** Rounds of scrutiny side by side: who said what, and what was answered. */
@Component
class DocumentRounds {

    private final DocumentRecord record;
    private final VettingQueries vetting;
    private final Organisations organisations;

    DocumentRounds(DocumentRecord record, VettingQueries vetting, Organisations organisations) {
        this.record = record;
        this.vetting = vetting;
        this.organisations = organisations;
    }

    /** What the committee said before the first round counts as round 0. */
    List<RoundLine> of(String document) {
        var points = vetting.points(document);
        var verdicts = vetting.verdicts(document);
        var known = record.rounds(document);
        var first = points.stream().anyMatch(point -> point.round() == 0)
                ? Stream.of(new DocumentRecord.Round(0, 1, null, null))
                : Stream.<DocumentRecord.Round>of();
        return Stream.concat(first, known.stream())
                .map(round -> new RoundLine(round, voices(round.number(), points, verdicts)))
                .toList();
    }

    private List<Voice> voices(int round, List<Point> points, List<Verdict> verdicts) {
        Map<String, Verdict> lines = new LinkedHashMap<>();
        verdicts.stream()
                .filter(verdict -> verdict.round() == round)
                .forEach(verdict -> lines.put(verdict.line(), verdict));
        points.stream()
                .filter(point -> point.round() == round)
                .forEach(point -> lines.putIfAbsent(point.origin(), null));
        var voices = new ArrayList<Voice>();
        lines.forEach((origin, verdict) -> voices.add(voice(origin, verdict, of(points, round, origin))));
        return voices;
    }

    private Voice voice(String origin, Verdict verdict, List<Point> points) {
        if (!origin.contains("@")) {
            return new Voice("document.origin." + origin, null, verdict, points);
        }
        var line = RoleAt.parse(origin);
        var name = organisations.find(line.organisation()).map(Organisation::name);
        return new Voice(line.role().messageKey(), name.orElse(line.organisation()), verdict, points);
    }

    private static List<Point> of(List<Point> points, int round, String origin) {
        return points.stream()
                .filter(point -> point.round() == round && point.origin().equals(origin))
                .toList();
    }

    record RoundLine(DocumentRecord.Round round, List<Voice> voices) {}

    /**
     * @param who message key
     * @param organisation null where the key says it all
     * @param verdict null of those who only raise points
     */
    record Voice(String who, String organisation, Verdict verdict, List<Point> points) {}
}
