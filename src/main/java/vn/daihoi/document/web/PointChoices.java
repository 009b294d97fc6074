package vn.daihoi.document.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.daihoi.document.vetting.Point;
import vn.daihoi.workflow.Choice;

/** Points as forms offer them: options, and one row each. */
final class PointChoices {

    private PointChoices() {}

    static Map<String, Object> prefill(List<Point> points, String options, String rows, String column) {
        var prefill = new LinkedHashMap<String, Object>();
        prefill.put(
                options,
                points.stream()
                        .map(point -> new Choice(point.key(), point.section() + ": " + point.text()))
                        .toList());
        prefill.put(
                rows,
                points.stream()
                        .map(point -> Map.<String, Object>of(column, point.key()))
                        .toList());
        return prefill;
    }
}
