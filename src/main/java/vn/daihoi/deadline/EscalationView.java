package vn.daihoi.deadline;

import java.time.LocalDateTime;

/**
 * Somebody was told that a deadline comes or has passed.
 *
 * @param tone {@code REMINDER} (no escalation), {@code WARNING} or {@code ALARM}
 * @param organisation where the work lies
 */
public record EscalationView(
        String id,
        String deadline,
        int round,
        int rung,
        String person,
        String personName,
        String audience,
        String tone,
        String chain,
        String organisation,
        String title,
        String titleEn,
        LocalDateTime due,
        LocalDateTime escalatedAt) {

    public static final String COLUMNS =
            "id, deadline, round, rung, person, person_name, audience, tone, chain, organisation,"
                    + " title, title_en, due, escalated_at";

    public boolean reminder() {
        return tone.equals(Rung.REMINDER);
    }
}
