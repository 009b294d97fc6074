package vn.daihoi.plan.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.daihoi.plan.PilotUnit;
import vn.daihoi.plan.PlanFile;

/**
 * A plan, as issued or as amended, with the days that follow from it.
 *
 * @param issuedOn stated or default date of issue, null when neither is known
 * @param amendments places of those that are in force; the last one brought the plan to its present state
 * @param pilots one for each unit, in its order
 */
record CheckedPlan(
        PlanFile file, LocalDate issuedOn, List<Integer> amendments, List<Congress> pilots, List<Congress> rollOut) {

    Stream<Congress> congresses() {
        return Stream.concat(pilots.stream(), rollOut.stream());
    }

    List<PilotUnit> units() {
        return file.units();
    }

    /** Roll-out rows of the pilot's type that state a window. */
    Stream<Congress> followersOf(Congress pilot) {
        return rollOut.stream().filter(row -> row.type() == pilot.type() && row.window() != null);
    }

    boolean issuedAfter(LocalDate day) {
        return issuedOn == null || !issuedOn.isBefore(day);
    }

    /** An amendment binds only the congresses that are not held on its date. */
    boolean bound(Congress pilot) {
        return amendments.isEmpty() || pilot.day() == null || !pilot.day().isBefore(amendedOn());
    }

    /** The last stated day on which any congress of the plan may be held, or null. */
    LocalDate lastDay() {
        return congresses()
                .map(Congress::lastDay)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private LocalDate amendedOn() {
        return file.amendments().get(amendments.get(amendments.size() - 1)).date();
    }
}
