package vn.daihoi.deadline;

import java.util.List;

/**
 * A step of the ladder.
 *
 * @param tone {@code REMINDER}, {@code WARNING} or {@code ALARM}
 */
public record Rung(int number, List<String> audiences, String tone) {

    static final Rung NONE = new Rung(0, List.of(), "REMINDER");
    static final String REMINDER = "REMINDER";
}
