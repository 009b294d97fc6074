package vn.daihoi.document.vetting;

import java.time.LocalDate;

/**
 * One thing that must be mended or explained.
 *
 * @param origin who raised it: a line {@code ROLE@organisation}, or one of {@link Origin}
 * @param number inside its round and origin, from 1
 * @param criterion null in what the own committee asked for before it named one; so is {@code dueOn}
 * @param whoActs null for the drafters
 * @param mended null until answered; false when explained instead
 */
public record Point(
        int round,
        String origin,
        int number,
        String section,
        String criterion,
        String text,
        String whoActs,
        LocalDate dueOn,
        PointState state,
        Boolean mended,
        String answer,
        String answeredIn) {

    /** Names the point inside its document. */
    public String key() {
        return round + "/" + origin + "/" + number;
    }

    boolean ofLine() {
        return origin.contains("@");
    }
}
