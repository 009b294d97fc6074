package vn.daihoi.document.vetting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Open points held against the answers given. */
record AnsweredPoints(Map<Point, PointAnswer> answers, List<Point> missing) {

    static AnsweredPoints match(List<Point> open, List<PointAnswer> given) {
        var answers = new LinkedHashMap<Point, PointAnswer>();
        open.forEach(point -> given.stream()
                .filter(answer -> answer.point().equals(point.key()))
                .findFirst()
                .ifPresent(answer -> answers.put(point, answer)));
        var missing = open.stream().filter(point -> !answers.containsKey(point)).toList();
        return new AnsweredPoints(answers, missing);
    }
}
