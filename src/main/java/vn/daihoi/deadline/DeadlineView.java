package vn.daihoi.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One deadline.
 *
 * @param chain congress or plan
 * @param milestone its key; null for a task
 * @param element node of the model: the task, or the boundary event of the milestone
 * @param groupsText {@code ROLE@organisation}, parted by commas; empty for a personal act
 * @param organisation where the work lies
 * @param superior who issued the plan
 * @param ruleText how the model states the deadline
 * @param anchor the day from which its clock counts: when the work began to wait
 * @param stoodStill working days of its pauses so far
 * @param pauseReason null while it runs
 * @param pauseNote whom it waits for, in somebody's words; may be null
 * @param round how often it was moved
 * @param rung highest one of the ladder that was reached in this round
 * @param closedAt null while it runs
 */
public record DeadlineView(
        String id,
        DeadlineKind kind,
        String chain,
        String taskId,
        String milestone,
        String element,
        String title,
        String titleEn,
        String groupsText,
        String assignee,
        String organisation,
        String superior,
        Criticality criticality,
        String ruleText,
        LocalDateTime openedAt,
        LocalDateTime due,
        int round,
        DeadlineState state,
        int rung,
        LocalDateTime pausedAt,
        LocalDateTime closedAt,
        LocalDate anchor,
        int stoodStill,
        PauseReason pauseReason,
        String pauseNote) {

    static final String COLUMNS =
            "id, kind, chain, task_id, milestone, element, title, title_en, groups_text, assignee,"
                    + " organisation, superior, criticality, rule_text, opened_at, due, round, state, rung, paused_at, closed_at, anchor,"
                    + " stood_still, pause_reason, pause_note";

    public List<String> groups() {
        return groupsText.isEmpty() ? List.of() : Arrays.asList(groupsText.split(","));
    }

    public boolean running() {
        return closedAt == null;
    }

    public boolean overdue(LocalDateTime now) {
        return running() && state != DeadlineState.PAUSED && due.isBefore(now);
    }

    public Map<String, String> names() {
        return titleEn == null ? Map.of("vi", title) : Map.of("vi", title, "en", titleEn);
    }

    /** Whether its clock counts working days, calendar days, or keeps a given day. */
    public DeadlineClock clock() {
        return new DueRule(ruleText).clock();
    }

    /** Its ladder begins anew. */
    DeadlineView moved(LocalDateTime to, int reached) {
        return with(to, round + 1, DeadlineState.OPEN, reached, null);
    }

    DeadlineView resumed(LocalDateTime to, int reached, int days) {
        return moved(to, reached).withPause(null, null, null, stoodStill + days);
    }

    DeadlineView swept(DeadlineState now, int reached) {
        return with(due, round, now, reached, null);
    }

    DeadlineView closed(DeadlineState how, LocalDateTime at) {
        return with(due, round, how, rung, at);
    }

    DeadlineView paused(LocalDateTime at, PauseReason reason, String note) {
        return with(due, round, DeadlineState.PAUSED, rung, null).withPause(at, reason, note, stoodStill);
    }

    private DeadlineView with(
            LocalDateTime newDue, int newRound, DeadlineState newState, int newRung, LocalDateTime closed) {
        return new DeadlineView(
                id,
                kind,
                chain,
                taskId,
                milestone,
                element,
                title,
                titleEn,
                groupsText,
                assignee,
                organisation,
                superior,
                criticality,
                ruleText,
                openedAt,
                newDue,
                newRound,
                newState,
                newRung,
                null,
                closed,
                anchor,
                stoodStill,
                null,
                null);
    }

    private DeadlineView withPause(LocalDateTime at, PauseReason reason, String note, int days) {
        return new DeadlineView(
                id,
                kind,
                chain,
                taskId,
                milestone,
                element,
                title,
                titleEn,
                groupsText,
                assignee,
                organisation,
                superior,
                criticality,
                ruleText,
                openedAt,
                due,
                round,
                state,
                rung,
                at,
                closedAt,
                anchor,
                days,
                reason,
                note);
    }
}
