package vn.daihoi.congress.date;

import java.time.LocalDate;

/** The day of a congress is fixed for the first time. */
public record CongressDated(String congress, LocalDate firstDay, LocalDate finalDay) {}
