package vn.daihoi.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.daihoi.calendar.Workdays;
import vn.daihoi.congress.CongressState;
import vn.daihoi.congress.stage.Stage;
import vn.daihoi.congress.stage.StageState;

/**
 * A congress and its stages, as one row of units × stages.
 *
 * @param wave 0 for a pilot; null where only pilots are told from the others
 * @param day of the congress, fixed or expected
 * @param overdue how much of its work is past due
 */
public record StageRow(
        String congress,
        String unit,
        Integer wave,
        CongressState state,
        LocalDate day,
        List<Cell> cells,
        long overdue) {

    public long done() {
        return cells.stream().filter(cell -> cell.state() == StageState.DONE).count();
    }

    /**
     * @param paused its clock stands still: postponed, or a complaint is being settled
     * @param left null where no date is known or none is left to keep
     */
    public record Cell(Stage stage, StageState state, boolean paused, Workdays.Left left) {

        /** @param milestone that the stage has to keep; null where none runs */
        public static Cell of(Stage stage, StageState state, DeadlineView milestone, Workdays workdays) {
            var waits = milestone != null && (state == StageState.AHEAD || state == StageState.OPEN);
            var paused = waits && milestone.state() == DeadlineState.PAUSED;
            var left = waits && !paused ? workdays.until(milestone.due().toLocalDate()) : null;
            return new Cell(stage, state, paused, left);
        }

        public boolean late() {
            return left != null && left.past();
        }

        /** Never colour alone: every state has its own sign. */
        public String sign() {
            return late()
                    ? "!"
                    : paused
                            ? "‖"
                            : switch (state) {
                                case DONE -> "✓";
                                case OPEN -> "▶";
                                case AHEAD -> "○";
                                case DROPPED -> "–";
                            };
        }

        public String look() {
            return late() ? "late" : state.name().toLowerCase(Locale.ROOT);
        }
    }
}
