package vn.daihoi.decision;

import java.time.LocalDate;

/**
 * A meeting as its minutes tell it.
 *
 * @param minutes id of the stored file
 */
public record Meeting(LocalDate on, int present, int agreed, int disagreed, String minutes) {}
