package vn.daihoi.workflow;

import java.time.LocalDateTime;

/**
 * @param subject the one document, ballot or decision of the case that it is about; empty when about the case
 * @param answers JSON object, field key → answer
 */
public record AnswerSheet(
        String id,
        String taskId,
        String caseId,
        String subject,
        String process,
        String element,
        String name,
        String form,
        String byPerson,
        String byName,
        LocalDateTime answeredAt,
        String answers) {}
