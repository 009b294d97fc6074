package vn.daihoi.congress;

/** What becomes of a congress that passed its last day. */
public record DelayDecided(String congress, Direction direction, String cause) {

    public enum Direction {
        CONTINUE,
        POSTPONE,
        CANCEL
    }
}
