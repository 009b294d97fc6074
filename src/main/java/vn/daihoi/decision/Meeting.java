package vn.daihoi.decision;

import java.time.LocalDate;

/**
 * A meeting as its minutes tell it.
 *
 * @param sitting the first item of the same sitting; null where this is it
 * @param guests who sat in without a vote; null when not counted
 * @param minutes id of the stored file
 */
public record Meeting(LocalDate on, String chair, String sitting, Votes votes, Integer guests, String minutes) {

    /** Heads as the minutes give them; whoever takes no part in the item is among those present. */
    public record Votes(int present, int agreed, int disagreed, int other) {}
}
