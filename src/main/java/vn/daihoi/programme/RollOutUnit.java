package vn.daihoi.programme;

import java.time.LocalDate;
import vn.daihoi.shared.DateRange;

/**
 * A unit that follows the pilots.
 *
 * @param place in the order of the decision, from 0
 * @param planRow row of the plan's roll-out that it belongs to
 * @param wave from 1
 * @param before complete strictly before this day
 */
public record RollOutUnit(
        String organisation, int place, int planRow, int wave, LocalDate from, LocalDate before, boolean opened) {

    public DateRange window() {
        return new DateRange(from, before.minusDays(1));
    }

    public RollOutUnit until(LocalDate newFrom, LocalDate newBefore) {
        return new RollOutUnit(organisation, place, planRow, wave, newFrom, newBefore, opened);
    }
}
