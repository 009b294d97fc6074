package vn.daihoi.rehearsal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.daihoi.plan.CongressContent;
import vn.daihoi.plan.PersonnelMode;
import vn.daihoi.plan.PilotUnit;
import vn.daihoi.plan.PlanFile;
import vn.daihoi.plan.RollOutRow;
import vn.daihoi.plan.Window;

/**
 * One rehearsal: what is played and where its traces go.
 *
 * @param planText the file as it was read
 * @param start the first virtual day
 * @param planDate the day on which the plan is issued
 */
record Play(Options options, PlanFile plan, String planText, Path out, LocalDate start, LocalDate planDate) {

    /** What has not ended so long after the last date of the plan will never end. */
    private static final int PATIENCE_DAYS = 400;

    boolean rough() {
        return options.scenario() == Scenario.ROUGH;
    }

    /** Counted on from the one that the seed chooses, among those that can meet everything that goes wrong. */
    String pilot(int offset) {
        var electing = plan.units().stream().filter(Play::electsAll).toList();
        var ids = (electing.isEmpty() ? plan.units() : electing)
                .stream().flatMap(unit -> unit.identity().ids().stream()).toList();
        return ids.get((Math.floorMod(options.seed(), ids.size()) + offset) % ids.size());
    }

    private static boolean electsAll(PilotUnit unit) {
        return unit.personnel().mode() == PersonnelMode.ELECTED
                && unit.contents()
                        .containsAll(Set.of(CongressContent.COMMITTEE_ELECTION, CongressContent.DELEGATE_ELECTION));
    }

    LocalDate horizon() {
        var pilots = plan.units().stream().map(unit -> unit.timing().window());
        var following = plan.rollOut().stream().map(RollOutRow::window);
        return Stream.concat(pilots, following)
                .filter(Objects::nonNull)
                .map(Window::lastDay)
                .max(Comparator.naturalOrder())
                .filter(planDate::isBefore)
                .orElse(planDate)
                .plusDays(PATIENCE_DAYS);
    }
}
