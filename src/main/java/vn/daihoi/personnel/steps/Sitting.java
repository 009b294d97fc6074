package vn.daihoi.personnel.steps;

import java.time.LocalDate;

/**
 * One meeting of a step.
 *
 * @param ballots null where hands are raised
 * @param paper id of the stored minutes, or null
 */
public record Sitting(LocalDate metOn, int summoned, int present, Ballots ballots, String paper) {

    /** Papers of a secret ballot. */
    public record Ballots(int issued, int collected, int valid) {}

    public boolean plausible() {
        return summoned > 0
                && present <= summoned
                && (ballots == null
                        || ballots.issued <= present
                                && ballots.collected <= ballots.issued
                                && ballots.valid <= ballots.collected);
    }

    /** The highest number of votes one person can have. */
    public int most() {
        return ballots == null ? present : ballots.valid;
    }

    /** Two thirds of those summoned. */
    public boolean quorum() {
        return 3 * present >= 2 * summoned;
    }

    /** More than half of those summoned, not of those present. */
    public boolean passes(int inFavour) {
        return 2 * inFavour > summoned;
    }
}
