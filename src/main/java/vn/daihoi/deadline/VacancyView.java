package vn.daihoi.deadline;

import java.time.LocalDateTime;

/** An open task whose roles nobody holds. */
public record VacancyView(
        String taskId, String chain, String title, String titleEn, String groupsText, LocalDateTime since) {}
