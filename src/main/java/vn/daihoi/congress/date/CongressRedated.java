package vn.daihoi.congress.date;

import java.time.LocalDate;

/** A congress moved to other days; what counts from its day follows. */
public record CongressRedated(String congress, LocalDate firstDay, LocalDate finalDay) {}
