package vn.daihoi.programme;

import java.time.LocalDate;

/**
 * Units that follow the pilots together.
 *
 * @param wave from 1
 * @param opened how many of them have begun
 * @param fromDay null when no day is set
 * @param beforeDay complete strictly before this day, the latest of the wave
 */
public record Wave(int wave, long units, long opened, LocalDate fromDay, LocalDate beforeDay) {}
