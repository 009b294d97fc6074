package vn.daihoi.notification;

import java.time.LocalDateTime;

/** A mail with all that is known of its delivery. */
public record MailView(
        String id,
        String uniqueKey,
        String person,
        String personName,
        String address,
        String language,
        String template,
        String subject,
        String textBody,
        String htmlBody,
        boolean urgent,
        String chain,
        String taskId,
        MailStatus status,
        int attempts,
        LocalDateTime nextAttempt,
        String messageId,
        LocalDateTime createdAt,
        LocalDateTime sentAt,
        String lastError) {

    static final String COLUMNS =
            "id, unique_key, person, person_name, address, language, template, subject, text_body,"
                    + " html_body, urgent, chain, task_id, status, attempts, next_attempt, message_id, created_at, sent_at,"
                    + " last_error";
}
