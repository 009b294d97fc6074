package vn.daihoi.dashboard;

import java.time.LocalDate;
import java.util.List;
import vn.daihoi.congress.stage.Stage;

/**
 * Whether a congress will be ready for its day: the superior's consent to hold it has to be there.
 *
 * @param day the day that is asked about
 * @param percent of all runs in which the consent came by that day; null while there is not enough history
 * @param half by this day in half of all runs
 * @param most by this day in nine of ten runs
 * @param risks what most often kept the others waiting, the most frequent first
 * @param unknown stages of which too few were ever finished
 */
public record Forecast(
        LocalDate day, Integer percent, LocalDate half, LocalDate most, List<Risk> risks, List<Stage> unknown) {

    static Forecast notEnough(LocalDate day, List<Stage> unknown) {
        return new Forecast(day, null, null, null, List.of(), unknown);
    }

    /** @param percent of all runs in which everything after waited for this stage */
    public record Risk(Stage stage, int percent, int usualDays) {}
}
