package vn.daihoi.organisation;

import java.time.LocalDate;

/**
 * Somebody got a role.
 *
 * @param from first day on which it counts
 */
public record RoleAssigned(String person, RoleAt role, LocalDate from) {}
