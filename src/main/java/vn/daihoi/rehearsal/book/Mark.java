package vn.daihoi.rehearsal.book;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * How far a rehearsal has come.
 *
 * @param now virtual time
 * @param lastMorning the last virtual day whose morning routine is done; null before the first
 * @param quietSince since when nobody has had anything to do; null while somebody has
 */
public record Mark(LocalDateTime now, LocalDate lastMorning, LocalDate quietSince) {}
