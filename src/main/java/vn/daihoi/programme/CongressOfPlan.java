package vn.daihoi.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.OpenCongress;
import vn.daihoi.congress.post.ChosenAs;
import vn.daihoi.congress.voter.Seats;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.plan.CongressContent;
import vn.daihoi.plan.CongressType;
import vn.daihoi.plan.PersonnelMode;
import vn.daihoi.plan.PilotUnit;
import vn.daihoi.plan.PlanDefaults;
import vn.daihoi.plan.PlanFile;
import vn.daihoi.plan.PlanRules;
import vn.daihoi.plan.RollOutRow;
import vn.daihoi.plan.StoredPlan;
import vn.daihoi.plan.Subcommittee;
import vn.daihoi.workflow.Rules;

/** What a plan means for the congress of one of its units: stated, or the default of the type. */
@Component
public class CongressOfPlan {

    private final PlanDefaults defaults;
    private final PlanRules rules;
    private final Rules tables;

    CongressOfPlan(PlanDefaults defaults, PlanRules rules, Rules tables) {
        this.defaults = defaults;
        this.rules = rules;
        this.tables = tables;
    }

    public OpenCongress.Command pilot(StoredPlan plan, PlanFile file, PilotUnit unit, Place place) {
        return new OpenCongress.Command(
                new CongressId(plan.id(), place.organisation()),
                plan.issuer(),
                unit.type(),
                ChosenAs.PILOT,
                place.number(),
                unit.term() == null ? file.plan().term() : unit.term(),
                unit.contents(),
                unit.personnel().mode(),
                unit.personnel().directElection(),
                voters(unit.type(), unit.headCount()),
                days(plan, unit),
                unit.personnel().elections().stream()
                        .map(election -> new Seats(election.body(), election.seats(), election.prepared()))
                        .toList(),
                unit.approval().approvers(),
                new OpenCongress.Planned(
                        defaults.milestones(file, unit.type()),
                        file.plan().reporting().progressReportEvery(),
                        file.subcommitteesOf(unit),
                        unit.headCount().subUnits() == null
                                ? null
                                : unit.headCount().subUnits().total()));
    }

    public OpenCongress.Command rollOut(StoredPlan plan, PlanFile file, RollOutRow row, RollOutUnit unit) {
        var lastDay = unit.before().minusDays(1);
        return new OpenCongress.Command(
                new CongressId(plan.id(), unit.organisation()),
                plan.issuer(),
                row.type(),
                ChosenAs.ROLL_OUT,
                pilots(file) + unit.place(),
                row.term() == null ? file.plan().term() : row.term(),
                Set.of(CongressContent.values()),
                PersonnelMode.ELECTED,
                Set.of(),
                voters(row.type(), file.headCount(unit.organisation())),
                new OpenCongress.Days(maxDays(row, lastDay), unit.from(), lastDay, null, null),
                List.of(),
                List.of(),
                new OpenCongress.Planned(
                        defaults.milestones(file, row.type()),
                        file.plan().reporting().progressReportEvery(),
                        file.subcommittees() == null ? Subcommittee.usual(PersonnelMode.ELECTED) : file.subcommittees(),
                        null));
    }

    OpenCongress.Days days(StoredPlan plan, PilotUnit unit) {
        var timing = unit.timing();
        var last = lastDay(plan, unit);
        var max = defaults.maxDays(
                        unit, defaults.congressDay(unit, plan.issuedOn()).orElse(last))
                .orElse(usualDays(unit.type()));
        var expected = timing.expected();
        return new OpenCongress.Days(
                max,
                timing.window() == null ? null : timing.window().from(),
                last,
                expected == null ? null : expected.from(),
                expected == null ? null : expected.to());
    }

    private LocalDate lastDay(StoredPlan plan, PilotUnit unit) {
        var timing = unit.timing();
        if (timing.window() != null) {
            return timing.window().lastDay();
        }
        return defaults.deadline(unit.type(), plan.issuedOn())
                .map(deadline -> deadline.minusDays(1))
                .orElseGet(() -> timing.expected() != null
                        ? timing.expected().to()
                        : plan.issuedOn().plusDays(rules.thresholds().issuedDaysAhead()));
    }

    private BigDecimal maxDays(RollOutRow row, LocalDate day) {
        if (row.maxDays() != null) {
            return row.maxDays();
        }
        return rules.congress(day, row.type())
                .map(PlanRules.CongressRule::maxDays)
                .orElse(usualDays(row.type()));
    }

    private OpenCongress.Voters voters(OrganisationType level, PilotUnit.HeadCount heads) {
        var type = defaults.congressType(level, heads);
        var stated = defaults.statedVoters(level, heads);
        return new OpenCongress.Voters(
                type, stated.orElseGet(() -> usualVoters(level, type)), stated.isEmpty(), heads.guests());
    }

    private int usualVoters(OrganisationType level, CongressType type) {
        var number = (Number) usual(level).get(type == CongressType.DELEGATES ? "delegates" : "members");
        return number.intValue();
    }

    private BigDecimal usualDays(OrganisationType type) {
        return new BigDecimal(usual(type).get("days").toString());
    }

    private Map<String, Object> usual(OrganisationType type) {
        return tables.evaluate("typical-size", Map.of("type", type.name())).get(0);
    }

    private static int pilots(PlanFile file) {
        return file.units().stream()
                .mapToInt(unit -> unit.identity().ids().size())
                .sum();
    }

    /** @param number among the pilots in file order, from 0 */
    public record Place(String organisation, int number) {}
}
