package vn.daihoi.inbox.list;

import java.time.LocalDateTime;

/**
 * One line of a task list.
 *
 * @param assignee who has taken it, or whose own act it is; null while it waits for its roles
 * @param edge sorting time: due (a far day without), given or done
 * @param unitKey folded name of the unit; empty where the order does not ask for it
 */
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
        String assignee,
        LocalDateTime edge,
        String unitKey) {

    static final String COLUMNS = "t.id, t.process, t.name, t.name_en, t.case_id, t.unit, t.plan, t.subject,"
            + " t.criticality, t.due, t.due_rule, t.created";

    public String name(boolean vietnamese) {
        return vietnamese ? name : nameEn;
    }

    public Position position() {
        return new Position(edge, Urgency.of(criticality), id, unitKey == null ? "" : unitKey);
    }
}
