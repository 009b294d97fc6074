package vn.daihoi.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import vn.daihoi.plan.PlanFile;
import vn.daihoi.plan.PlanOrganisations;
import vn.daihoi.plan.Plans;
import vn.daihoi.shared.UseCase;

/** The units that follow the pilots: decided on, then opened wave by wave, a few at a time. */
@UseCase
public class RollOut {

    private final Plans plans;
    private final RollOuts rollOuts;
    private final CongressOfPlan congressOfPlan;
    private final PlanOrganisations organisations;
    private final StartCongress start;
    private final Clock clock;

    RollOut(
            Plans plans,
            RollOuts rollOuts,
            CongressOfPlan congressOfPlan,
            PlanOrganisations organisations,
            StartCongress start,
            Clock clock) {
        this.plans = plans;
        this.rollOuts = rollOuts;
        this.congressOfPlan = congressOfPlan;
        this.organisations = organisations;
        this.start = start;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException for a unit that the plan's roll-out does not know */
    public void decide(String plan, List<Wanted> wanted) {
        var file = plans.require(plan).file();
        rollOuts.decide(
                plan,
                IntStream.range(0, wanted.size())
                        .mapToObj(place -> {
                            var unit = wanted.get(place);
                            return new RollOutUnit(
                                    unit.organisation(),
                                    place,
                                    row(file, unit.organisation()),
                                    unit.wave(),
                                    unit.from(),
                                    unit.before(),
                                    false);
                        })
                        .toList());
    }

    public Progress openNext(String planId) {
        var plan = plans.require(planId);
        var file = plan.file();
        var waiting =
                rollOuts.of(planId).stream().filter(unit -> !unit.opened()).toList();
        var due = waiting.stream().filter(this::due).toList();
        due.stream().limit(OpenPilots.CHUNK).forEach(unit -> {
            var row = file.rollOut().get(unit.planRow());
            organisations.addRollOut(file, row, List.of(unit.organisation()));
            start.start(congressOfPlan.rollOut(plan, file, row, unit));
            rollOuts.opened(planId, unit.organisation());
        });
        return due.size() > OpenPilots.CHUNK
                ? Progress.MORE
                : waiting.size() > due.size() ? Progress.LATER_WAVE : Progress.DONE;
    }

    /** First day of the next wave that waits. */
    public LocalDate nextWave(String plan) {
        return rollOuts.of(plan).stream()
                .filter(unit -> !unit.opened())
                .map(RollOutUnit::from)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.now(clock));
    }

    public List<RollOutUnit> units(String plan) {
        return rollOuts.of(plan);
    }

    /** The first wave begins with the decision, a later one on its day. */
    private boolean due(RollOutUnit unit) {
        return unit.wave() == 1 || unit.from() == null || !unit.from().isAfter(LocalDate.now(clock));
    }

    private static int row(PlanFile file, String organisation) {
        return IntStream.range(0, file.rollOut().size())
                .filter(row -> file.unitsOf(row).contains(organisation))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the roll-out has no unit " + organisation));
    }

    public enum Progress {
        MORE,
        LATER_WAVE,
        DONE
    }

    public record Wanted(String organisation, int wave, LocalDate from, LocalDate before) {}
}
