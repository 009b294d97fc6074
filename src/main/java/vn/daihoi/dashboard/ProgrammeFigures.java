package vn.daihoi.dashboard;

import java.util.List;
import java.util.Map;
import vn.daihoi.congress.stage.Stage;
import vn.daihoi.congress.stage.StageState;

/**
 * Where a programme stands, counted.
 *
 * @param units not counting those that will hold no congress
 * @param held whose congress took place
 * @param due whose congress took place or should have by now
 * @param onTime of those, held by the last day that the plan allows
 * @param dropped cancelled or merged away
 * @param stages how many units are in each state of each stage
 */
public record ProgrammeFigures(
        long units,
        long held,
        long closed,
        long due,
        long onTime,
        long dropped,
        Map<Stage, Map<StageState, Long>> stages,
        Work work,
        List<BurnUp.Point> course) {

    /** Percent of all units; 0 while there are none. */
    public long heldShare() {
        return share(held, units);
    }

    /** Percent of those that are due; 0 while none is. */
    public long onTimeShare() {
        return share(onTime, due);
    }

    public long done(Stage stage) {
        return stages.get(stage).getOrDefault(StageState.DONE, 0L);
    }

    private static long share(long part, long whole) {
        return whole == 0 ? 0 : Math.round(100.0 * part / whole);
    }

    /** @param lateUnits with at least one overdue task */
    public record Work(long open, long overdue, long lateUnits) {}
}
