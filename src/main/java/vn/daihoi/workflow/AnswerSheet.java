package vn.daihoi.workflow;

import java.time.LocalDateTime;

/** @param answers JSON object, field key → answer */
public record AnswerSheet(
        String id,
        String taskId,
        String caseId,
        String process,
        String element,
        String name,
        String form,
        String byPerson,
        String byName,
        LocalDateTime answeredAt,
        String answers) {}
