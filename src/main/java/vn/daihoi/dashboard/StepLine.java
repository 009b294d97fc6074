package vn.daihoi.dashboard;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

/**
 * A task as dashboards show it.
 *
 * @param unit where the work is for; the issuer for work on a plan itself
 * @param unitName null for work on a plan itself
 * @param role of the first group; null for a personal act
 * @param groupsText {@code ROLE@organisation}, parted by commas
 * @param moved how often its day was moved
 * @param before how often the same was done before for the same document, ballot or decision: sent back so many times
 */
public record StepLine(
        String task,
        String chain,
        String plan,
        String unit,
        String unitName,
        String process,
        String element,
        String name,
        String nameEn,
        String criticality,
        String role,
        String groupsText,
        String assignee,
        LocalDateTime openedAt,
        LocalDateTime due,
        int moved,
        LocalDateTime closedAt,
        boolean completed,
        Integer workingDays,
        long before) {

    static final String SELECT = "select s.task, s.chain, s.plan, s.unit, c.unit_name, s.process, s.element, s.name,"
            + " s.name_en, s.criticality, s.role, s.groups_text, s.assignee, s.opened_at, s.due, s.moved, s.closed_at,"
            + " s.completed, s.working_days, (select count(*) from dashboard_step b where b.chain = s.chain"
            + " and b.opened_at < s.opened_at and b.element = s.element and b.subject = s.subject"
            + " and b.groups_text = s.groups_text and (s.groups_text <> '' or b.assignee = s.assignee)"
            + " and b.completed = true) as before"
            + " from dashboard_step s left join dashboard_congress c on c.congress = s.chain ";

    public List<String> groups() {
        return groupsText.isEmpty() ? List.of() : Arrays.asList(groupsText.split(","));
    }

    public String name(boolean vietnamese) {
        return vietnamese ? name : nameEn;
    }

    public StepLines.Position position() {
        return new StepLines.Position(due, task);
    }

    public boolean open() {
        return closedAt == null;
    }
}
