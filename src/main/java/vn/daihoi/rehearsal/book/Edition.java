package vn.daihoi.rehearsal.book;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is rehearsed, and how: only the same edition can be taken up again.
 *
 * @param print SHA-256 of the plan file
 * @param rollOut how many of the remaining units are played
 * @param folder where its traces go
 */
public record Edition(String print, String scenario, long seed, int rollOut, String folder) {

    boolean sameFile(Edition other) {
        return print.equals(other.print);
    }

    /** The options of this edition that the other states otherwise; empty when both are the same. */
    String differsFrom(Edition other) {
        return Stream.of(
                        scenario.equals(other.scenario) ? null : "--scenario " + scenario,
                        seed == other.seed ? null : "--seed " + seed,
                        rollOut == other.rollOut ? null : "--roll-out " + shown(rollOut),
                        folder.equals(other.folder) ? null : "--out " + folder)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String shown(int units) {
        return units == Integer.MAX_VALUE ? "all" : Integer.toString(units);
    }
}
