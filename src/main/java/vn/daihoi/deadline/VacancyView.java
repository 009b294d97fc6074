package vn.daihoi.deadline;

import java.time.LocalDateTime;

/** A task whose roles nobody held when it opened. */
public record VacancyView(
        String taskId, String chain, String title, String titleEn, String groupsText, LocalDateTime since) {}
