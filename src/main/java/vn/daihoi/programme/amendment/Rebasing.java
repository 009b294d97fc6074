package vn.daihoi.programme.amendment;

import java.time.LocalDate;
import java.util.Objects;
import vn.daihoi.congress.CongressView;
import vn.daihoi.congress.OpenCongress;
import vn.daihoi.congress.date.RebaseCongress;
import vn.daihoi.shared.DateRange;

/**
 * One congress on its way from the plan as it was to the plan as amended.
 *
 * @param before as it would be opened under the plan as it was
 * @param after as it would be opened under the amended plan
 */
record Rebasing(CongressView congress, OpenCongress.Command before, OpenCongress.Command after) {

    boolean changes() {
        return !before.equals(after);
    }

    DateRange window() {
        return new DateRange(after.days().opensFrom(), after.days().last());
    }

    /** Where the plan now expects other days than those that were fixed, the new ones are set. */
    DateRange setDay() {
        var expected = expected();
        var moved = expected != null
                && !Objects.equals(before.days().expectedFrom(), after.days().expectedFrom());
        if (congress.firstDay() == null || !moved || expected.contains(congress.firstDay())) {
            return null;
        }
        var length = congress.firstDay().until(congress.countingLastDay());
        return new DateRange(expected.from(), expected.from().plus(length));
    }

    boolean fits() {
        return congress.firstDay() == null
                || setDay() != null
                || window().contains(congress.firstDay()) && window().contains(congress.countingLastDay());
    }

    /** The day that dates will count from. */
    LocalDate day() {
        if (setDay() != null) {
            return setDay().from();
        }
        return congress.firstDay() != null && fits()
                ? congress.firstDay()
                : expected() != null ? expected().from() : after.days().last();
    }

    LocalDate lastDayOfCongress() {
        return setDay() != null
                ? setDay().to()
                : congress.firstDay() != null && fits() ? congress.countingLastDay() : day();
    }

    RebaseCongress.Command command(String reason) {
        return new RebaseCongress.Command(
                congress.id(), window(), expected(), after.planned().milestones(), setDay(), reason);
    }

    private DateRange expected() {
        return after.days().expectedFrom() == null
                ? null
                : new DateRange(after.days().expectedFrom(), after.days().expectedTo());
    }
}
