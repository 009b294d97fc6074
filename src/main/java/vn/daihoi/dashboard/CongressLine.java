package vn.daihoi.dashboard;

import java.time.LocalDate;
import vn.daihoi.congress.CongressState;
import vn.daihoi.congress.stage.Stage;
import vn.daihoi.congress.stage.StageState;

/**
 * A congress as lists show it.
 *
 * @param wave 0 for a pilot
 * @param countingDay the fixed day, else the expected or last possible one
 * @param fixed whether the day was fixed
 * @param stages one letter a stage
 */
public record CongressLine(
        String congress,
        String plan,
        String unit,
        String unitName,
        int wave,
        int place,
        CongressState state,
        String stages,
        LocalDate countingDay,
        boolean fixed,
        LocalDate lastDay,
        LocalDate heldOn) {

    static final String COLUMNS = "c.congress, c.plan, c.unit, c.unit_name, c.wave, c.place, c.state, c.stages,"
            + " c.counting_day, c.fixed, c.last_day, c.held_on";

    public StageState state(Stage stage) {
        return StageLetter.state(stages.charAt(stage.ordinal()));
    }

    public CongressState shownState() {
        return state.shown(state(Stage.RECOGNITION) == StageState.DONE);
    }

    public long done() {
        return stages.chars().filter(letter -> letter == 'D').count();
    }

    public Position position() {
        return new Position(wave, place, congress);
    }

    /** Where a page begins after. */
    public record Position(int wave, int place, String congress) {

        public static final Position START = new Position(-1, -1, "");
    }
}
