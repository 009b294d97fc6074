package vn.daihoi.organisation;

import java.time.LocalDate;

/** @param to the last day */
public record Substitution(
        String id,
        String principal,
        String principalName,
        String substitute,
        String substituteName,
        Role role,
        String organisation,
        LocalDate from,
        LocalDate to) {}
