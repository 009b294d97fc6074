package vn.daihoi.inbox;

import java.time.LocalDateTime;

/** One line of a task list. */
public record InboxTask(
        String id,
        String process,
        String name,
        String nameEn,
        String caseId,
        String unit,
        String plan,
        String subject,
        String criticality,
        LocalDateTime due,
        String dueRule,
        LocalDateTime created,
        LocalDateTime position) {

    public String name(boolean vietnamese) {
        return vietnamese ? name : nameEn;
    }
}
