package vn.daihoi.logistics.web;

import java.util.List;
import java.util.stream.Collectors;
import vn.daihoi.logistics.BudgetPoint;
import vn.daihoi.workflow.Answers;

/** Points as forms ask for them and show them. */
final class Points {

    private Points() {}

    static List<BudgetPoint> of(Answers answers) {
        return answers.rows("budgetPoints").stream()
                .map(row -> new BudgetPoint(row.text("line"), row.text("fault")))
                .toList();
    }

    static String text(List<BudgetPoint> points) {
        return points.stream().map(point -> point.line() + ": " + point.fault()).collect(Collectors.joining("\n"));
    }
}
