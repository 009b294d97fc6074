package vn.daihoi.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.daihoi.calendar.VietNamCalendar;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.plan.check.PlanChecks;
import vn.daihoi.workflow.Rules;

/** Checks a plan file as issued and after each of its amendments. Nothing is stored. */
@Component
public class CheckPlan {

    private final PlanDefaults defaults;
    private final PlanChecks checks;

    public CheckPlan(PlanRules rules, PlanDefaults defaults, WorkingCalendar calendar) {
        this.defaults = defaults;
        this.checks = new PlanChecks(rules, defaults, calendar);
    }

    /** For command lines, which have no application context. */
    public static CheckPlan standalone() {
        var rules = new PlanRules(Rules.fromClasspath());
        var calendar = VietNamCalendar.fromClasspath().workingCalendar();
        return new CheckPlan(rules, new PlanDefaults(rules, calendar), calendar);
    }

    public PlanCheckResult check(byte[] file) {
        var document = ReadPlanFile.read(file);
        return document.issued() == null
                ? new PlanCheckResult(document.faults(), null)
                : new PlanCheckResult(findings(document), document.issued());
    }

    private List<Finding> findings(PlanDocument document) {
        var issuedOn = defaults.issueDate(document.issued()).orElse(null);
        var known = checks.run(document.issued(), issuedOn, List.of());
        var all = new ArrayList<Finding>(known);
        var played = new ArrayList<Integer>();
        for (var state : document.amended()) {
            played.add(state.amendment());
            var found = checks.run(state.plan(), issuedOn, List.copyOf(played));
            found.stream()
                    .filter(newTo(known))
                    .map(finding -> at(finding, amended(state.amendment(), finding.path())))
                    .forEach(all::add);
            known = found;
        }
        return all.stream()
                .map(finding -> placed(finding, document.lines().applyAsInt(finding.path())))
                .sorted()
                .toList();
    }

    /** The same finding with another severity is a new one. */
    private static Predicate<Finding> newTo(List<Finding> known) {
        Set<String> met = known.stream().map(CheckPlan::identity).collect(Collectors.toSet());
        return finding -> !met.contains(identity(finding));
    }

    private static String identity(Finding finding) {
        return finding.path() + " " + finding.code() + " " + finding.severity();
    }

    private static String amended(int amendment, String path) {
        return path.startsWith("amendments[") ? path : "amendments[" + amendment + "].set[\"" + path + "\"]";
    }

    private static Finding at(Finding finding, String path) {
        return new Finding(0, finding.severity(), finding.code(), path, finding.message(), finding.args());
    }

    private static Finding placed(Finding finding, int line) {
        return new Finding(line, finding.severity(), finding.code(), finding.path(), finding.message(), finding.args());
    }
}
