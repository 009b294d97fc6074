package vn.daihoi.decision;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One change that was made while approving, or asked for while returning.
 *
 * @param text one line
 * @param by name of the member who made it; null where the minutes name nobody
 */
public record Amendment(String text, String by) {

    public Amendment {
        text = text.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    /** A line each, without names; null when there are none. */
    static String lines(List<Amendment> amendments) {
        return amendments.isEmpty()
                ? null
                : amendments.stream().map(Amendment::text).collect(Collectors.joining("\n"));
    }
}
