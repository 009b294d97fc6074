package vn.daihoi.session.attendance;

import java.time.LocalDateTime;

/** A voter who came after the count, or went before the end. */
public record Movement(String voter, String name, Direction direction, LocalDateTime movedAt) {

    public enum Direction {
        ARRIVED,
        LEFT
    }

    boolean arrival() {
        return direction == Direction.ARRIVED;
    }
}
