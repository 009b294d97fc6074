package vn.daihoi.programme.amendment;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressState;
import vn.daihoi.congress.CongressView;
import vn.daihoi.congress.OpenCongress;
import vn.daihoi.plan.PlanFile;
import vn.daihoi.plan.StoredPlan;
import vn.daihoi.programme.CongressOfPlan;
import vn.daihoi.programme.RollOutUnit;
import vn.daihoi.programme.RollOuts;

/** Holds the congresses that are not held yet against the plan as it was and as amended. */
@Component
class CompareCongresses {

    private final CongressQueries congresses;
    private final CongressOfPlan congressOfPlan;
    private final RollOuts rollOuts;

    CompareCongresses(CongressQueries congresses, CongressOfPlan congressOfPlan, RollOuts rollOuts) {
        this.congresses = congresses;
        this.congressOfPlan = congressOfPlan;
        this.rollOuts = rollOuts;
    }

    /** Those that the amendment touches; another legal basis touches all. */
    List<Rebasing> compare(StoredPlan plan, PlanFile before, PlanFile after) {
        var basis = !before.plan().legalBases().equals(after.plan().legalBases())
                || before.amendments().size() < after.amendments().size()
                        && after.amendments().get(after.amendments().size() - 1).legalBasis() != null;
        return compare(plan, before, after, congresses.ofPlan(plan.id())).stream()
                .filter(rebasing -> basis || rebasing.changes())
                .toList();
    }

    /** One congress that the amendment touches; empty when it was held or ended meanwhile. */
    Optional<Rebasing> compare(StoredPlan plan, PlanFile before, PlanFile after, String congress) {
        return compare(plan, before, after, List.of(congresses.require(congress))).stream()
                .findFirst();
    }

    private List<Rebasing> compare(StoredPlan plan, PlanFile before, PlanFile after, List<CongressView> all) {
        var units = rollOuts.of(plan.id()).stream()
                .collect(Collectors.toMap(RollOutUnit::organisation, Function.identity(), (one, same) -> one));
        return all.stream()
                .filter(CompareCongresses::ahead)
                .flatMap(congress -> rebasing(congress, units.get(congress.unit()), plan, before, after).stream())
                .toList();
    }

    private static boolean ahead(CongressView congress) {
        return congress.state() == CongressState.PREPARING && congress.course().endedReason() == null;
    }

    /** A unit that the amended plan no longer has stays as it is. */
    private Optional<Rebasing> rebasing(
            CongressView congress, RollOutUnit unit, StoredPlan plan, PlanFile before, PlanFile after) {
        var then = congress.pilot() ? pilot(congress, plan, before) : rollOut(unit, plan, before, before);
        var now = congress.pilot() ? pilot(congress, plan, after) : rollOut(unit, plan, before, after);
        return then.isPresent() && now.isPresent()
                ? Optional.of(new Rebasing(congress, then.get(), now.get()))
                : Optional.empty();
    }

    private Optional<OpenCongress.Command> pilot(CongressView congress, StoredPlan plan, PlanFile file) {
        var place = new CongressOfPlan.Place(congress.unit(), congress.placeInPlan());
        return file.units().stream()
                .filter(unit -> unit.identity().ids().contains(congress.unit()))
                .findFirst()
                .map(unit -> congressOfPlan.pilot(plan, file, unit, place));
    }

    /** @param decided null for a unit that was never decided on */
    private Optional<OpenCongress.Command> rollOut(
            RollOutUnit decided, StoredPlan plan, PlanFile before, PlanFile file) {
        return Optional.ofNullable(decided)
                .filter(unit -> unit.planRow() < file.rollOut().size())
                .map(unit -> congressOfPlan.rollOut(
                        plan, file, file.rollOut().get(unit.planRow()), moved(unit, before, file)));
    }

    /** What was decided for the unit stands, unless the plan now gives its row another window. */
    static RollOutUnit moved(RollOutUnit unit, PlanFile before, PlanFile after) {
        var window = after.rollOut().get(unit.planRow()).window();
        var same = window == null
                || window.equals(before.rollOut().get(unit.planRow()).window());
        return same ? unit : unit.until(window.from(), window.lastDay().plusDays(1));
    }

    /** Units still to be opened whose row has another window now; the others move with their congress. */
    List<RollOutUnit> movedUnits(String plan, PlanFile before, PlanFile after) {
        return rollOuts.of(plan).stream()
                .filter(unit -> !unit.opened())
                .filter(unit -> unit.planRow() < after.rollOut().size())
                .flatMap(unit -> Stream.of(moved(unit, before, after)).filter(to -> !to.equals(unit)))
                .toList();
    }
}
