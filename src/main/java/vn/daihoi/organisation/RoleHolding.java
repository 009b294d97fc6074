package vn.daihoi.organisation;

import java.time.LocalDate;

/**
 * Who holds what from when.
 *
 * @param to last day, null while open; before {@code from} when it was taken back before it began
 */
public record RoleHolding(String person, String name, Role role, String organisation, LocalDate from, LocalDate to) {

    public boolean counts(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
