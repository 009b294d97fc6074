package vn.daihoi.plan;

import java.time.LocalDate;

/**
 * When congresses are to be complete.
 *
 * @param before strictly before this day, or null where {@code by} is stated
 * @param by on this day at the latest, or null where {@code before} is stated
 */
public record Window(LocalDate from, LocalDate before, LocalDate by) {

    public LocalDate lastDay() {
        return by != null ? by : before.minusDays(1);
    }

    /** The date as it stands in the plan. */
    public LocalDate deadline() {
        return by != null ? by : before;
    }
}
