package vn.daihoi.inbox.list;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The task at the edge of a page.
 *
 * @param time when it is due, or was given, or was done, as the order asks
 * @param unit folded, as the list is sorted
 */
public record Position(LocalDateTime time, int urgency, String id, String unit) {

    private static final int PARTS = 4;

    /** An address that somebody mended by hand begins at the beginning. */
    public static Optional<Position> parse(String text) {
        var parts = text.split("_", PARTS);
        try {
            return parts.length == PARTS
                    ? Optional.of(
                            new Position(LocalDateTime.parse(parts[0]), Integer.parseInt(parts[1]), parts[2], parts[3]))
                    : Optional.empty();
        } catch (DateTimeParseException | NumberFormatException mended) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return time + "_" + urgency + "_" + id + "_" + unit;
    }

    Map<String, Object> parameters() {
        var values = new HashMap<String, Object>();
        values.put("at_due", time);
        values.put("at_created", time);
        values.put("at_urgency", urgency);
        values.put("at_unit_key", unit);
        values.put("at_task", id);
        return values;
    }
}
