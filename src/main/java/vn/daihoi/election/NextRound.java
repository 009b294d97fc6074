package vn.daihoi.election;

/**
 * What the congress decided after a round that left seats free.
 *
 * @param reason why it stops; null when it goes on
 */
public record NextRound(Decision decision, int inFavour, int ofPresent, String reason) {

    public enum Decision {
        ROUND,
        NEW_NAMES,
        STOP
    }

    boolean carried() {
        return 2 * inFavour > ofPresent && inFavour <= ofPresent;
    }
}
