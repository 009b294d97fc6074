package vn.daihoi.rehearsal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
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
