package vn.daihoi.lessons;

import java.time.LocalDate;
import java.util.List;

/**
 * A lesson as a rule.
 *
 * @param congress the pilot it was learnt at; null when from several
 * @param artefact TEMPLATE, CHECK, LEAD_TIME, TRAINING or GUIDANCE
 * @param audience unit types, or {@code TYPE/sector}
 */
public record Lesson(
        String id,
        String aspect,
        String rule,
        String congress,
        String artefact,
        String owner,
        LocalDate due,
        List<String> audience) {

    boolean isFor(String type, String sector) {
        return audience.contains(type) || audience.contains(type + "/" + sector);
    }
}
