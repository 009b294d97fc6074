package vn.daihoi.deadline.log;

import java.time.LocalDateTime;

/**
 * Somebody was told of a deadline.
 *
 * @param subject the document or ballot that it is about; null where it is about its case as a whole
 * @param unit where the work lies
 * @param congress name of the unit whose congress it is; null where it is none's
 * @param audience as which he was told
 * @param messageId of the mail; null while none was written, or where it was not worth it any more
 * @param status of the mail; null without one
 * @param deliveredAt when the mail server took it
 */
public record LogLine(
        String id,
        String title,
        String titleEn,
        String subject,
        String unit,
        String congress,
        int rung,
        String tone,
        String audience,
        String person,
        String personName,
        LocalDateTime due,
        int round,
        LocalDateTime escalatedAt,
        LocalDateTime mailAt,
        LocalDateTime acknowledgedAt,
        String mail,
        String messageId,
        String status,
        LocalDateTime deliveredAt) {

    public String title(String language) {
        var name = language.equals("en") && titleEn != null ? titleEn : title;
        return subject == null ? name : name + ": " + subject;
    }

    /** Key below {@code escalations.state}: of the mail, else why there is none. */
    public String state() {
        return status != null ? status : mailAt != null ? "HELD" : "NONE";
    }
}
