package vn.daihoi.plan.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.plan.Finding;
import vn.daihoi.plan.Finding.Phrase;
import vn.daihoi.plan.PilotUnit;
import vn.daihoi.plan.PlanDefaults;
import vn.daihoi.plan.PlanFile;
import vn.daihoi.plan.PlanRules;
import vn.daihoi.plan.PlanRules.CongressRule;
import vn.daihoi.plan.RollOutRow;

/** All checks, run on one state of a plan. */
public final class PlanChecks {

    private final PlanRules rules;
    private final PlanDefaults defaults;
    private final List<PlanCheck> checks;

    public PlanChecks(PlanRules rules, PlanDefaults defaults, WorkingCalendar calendar) {
        this.rules = rules;
        this.defaults = defaults;
        var thresholds = rules.thresholds();
        this.checks = List.of(
                new DurationCheck(),
                new DeadlineCheck(),
                new WindowCheck(),
                new ReviewTimeCheck(calendar, thresholds),
                new NoticeCheck(calendar, thresholds),
                new CongressTypeCheck(thresholds),
                new InspectionCommissionCheck(),
                new SurplusCheck(rules),
                new ContentsCheck(),
                new SubcommitteeCheck(),
                new LegalBasisCheck(LegalBases.fromClasspath()),
                new SubUnitsCheck(),
                new HeadcountCheck(),
                new MilestoneCheck(calendar));
    }

    /**
     * @param issuedOn null when it is not known
     * @param amendments places of those in force, in their order; empty for the plan as issued
     * @return findings with the paths of this state, without lines
     */
    public List<Finding> run(PlanFile file, LocalDate issuedOn, List<Integer> amendments) {
        var plan = new CheckedPlan(file, issuedOn, amendments, pilots(file, issuedOn), rollOut(file, issuedOn));
        var report = new Report();
        checks.forEach(check -> check.check(plan, report));
        return report.findings();
    }

    private List<Congress> pilots(PlanFile file, LocalDate issuedOn) {
        return IntStream.range(0, file.units().size())
                .mapToObj(i -> pilot(file, i, issuedOn))
                .toList();
    }

    private Congress pilot(PlanFile file, int i, LocalDate issuedOn) {
        var unit = file.units().get(i);
        var timing = unit.timing();
        var day = day(unit, issuedOn);
        var expectedEnd = timing.expected() == null ? null : timing.expected().to();
        var lastDay = timing.window() == null ? expectedEnd : timing.window().lastDay();
        return new Congress(
                "units[" + i + "]",
                name(file, unit),
                unit.type(),
                timing.maxDays(),
                timing.window(),
                day,
                lastDay,
                rule(day == null ? issuedOn : day, unit.type()));
    }

    private List<Congress> rollOut(PlanFile file, LocalDate issuedOn) {
        return IntStream.range(0, file.rollOut().size())
                .mapToObj(i -> row(file.rollOut().get(i), i, issuedOn))
                .toList();
    }

    private Congress row(RollOutRow row, int i, LocalDate issuedOn) {
        var lastDay = row.window() == null ? null : row.window().lastDay();
        var day = lastDay == null ? defaultDay(row.type(), issuedOn) : lastDay;
        return new Congress(
                "rollOut[" + i + "]",
                new Phrase("organisation.type." + row.type()),
                row.type(),
                row.maxDays(),
                row.window(),
                day,
                lastDay,
                rule(day == null ? issuedOn : day, row.type()));
    }

    private LocalDate day(PilotUnit unit, LocalDate issuedOn) {
        var timing = unit.timing();
        if (timing.expected() != null) {
            return timing.expected().from();
        }
        return timing.window() != null ? timing.window().lastDay() : defaultDay(unit.type(), issuedOn);
    }

    private LocalDate defaultDay(OrganisationType type, LocalDate issuedOn) {
        return issuedOn == null
                ? null
                : defaults.deadline(type, issuedOn)
                        .map(deadline -> deadline.minusDays(1))
                        .orElse(null);
    }

    private CongressRule rule(LocalDate day, OrganisationType type) {
        return day == null ? null : rules.congress(day, type).orElse(null);
    }

    private static Object name(PlanFile file, PilotUnit unit) {
        return unit.identity().organisation() == null
                ? new Phrase("organisation.type." + unit.type())
                : file.organisation(unit.identity().organisation()).name();
    }
}
