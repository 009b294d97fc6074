package vn.daihoi.congress.date;

/** What becomes of a congress that passed its last day. */
public record DelayDecided(String congress, Direction direction, String cause) {

    public enum Direction {
        CONTINUE,
        POSTPONE,
        CANCEL
    }
}
