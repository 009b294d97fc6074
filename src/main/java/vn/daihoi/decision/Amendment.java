package vn.daihoi.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One change that was made while approving, or asked for while returning.
 *
 * @param text one line
 * @param by name of the member who made it; null where the minutes name nobody
 * @param section heading that it is about; null where the matter has none, so is the criterion
 * @param dueOn when it has to be mended; null where the body named no day
 */
public record Amendment(String text, String by, String section, String criterion, LocalDate dueOn) {

    public Amendment {
        text = text.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    public Amendment(String text, String by) {
        this(text, by, null, null, null);
    }

    /** A line each, without names; null when there are none. */
    static String lines(List<Amendment> amendments) {
        return amendments.isEmpty()
                ? null
                : amendments.stream().map(Amendment::text).collect(Collectors.joining("\n"));
    }
}
