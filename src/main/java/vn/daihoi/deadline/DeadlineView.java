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
 * @param subject the document or ballot that it is about; null where it is about its case as a whole
 * @param groupsText {@code ROLE@organisation}, parted by commas; empty for a personal act
 * @param organisation where the work lies
 * @param superior who issued the plan
 * @param ruleText how the model states the deadline
 * @param anchor the day from which its clock counts: when the work began to wait
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
        String subject,
        String groupsText,
        String assignee,
        String organisation,
        String superior,
        Criticality criticality,
        String ruleText,
        LocalDateTime openedAt,
        LocalDate anchor,
        Course course,
        Pause pause) {

    static final String COLUMNS =
            "id, kind, chain, task_id, milestone, element, title, title_en, subject, groups_text, assignee,"
                    + " organisation, superior, criticality, rule_text, opened_at, due, round, state, rung, paused_at, closed_at, anchor,"
                    + " stood_still, pause_reason, pause_note";

    public List<String> groups() {
        return groupsText.isEmpty() ? List.of() : Arrays.asList(groupsText.split(","));
    }

    /** Roles or the person that it waits for; nobody for a milestone. */
    List<String> audience() {
        if (kind == DeadlineKind.MILESTONE) {
            return List.of();
        }
        return !groupsText.isEmpty() ? groups() : assignee == null ? List.of() : List.of(assignee);
    }

    public LocalDateTime due() {
        return course.due();
    }

    public int round() {
        return course.round();
    }

    public DeadlineState state() {
        return course.state();
    }

    public int rung() {
        return course.rung();
    }

    public boolean running() {
        return course.closedAt() == null;
    }

    public boolean overdue(LocalDateTime now) {
        return running() && state() != DeadlineState.PAUSED && due().isBefore(now);
    }

    public Map<String, String> names() {
        return titleEn == null ? Map.of("vi", title) : Map.of("vi", title, "en", titleEn);
    }

    /** Whether its clock counts working days, calendar days, or keeps a given day. */
    public DeadlineClock clock() {
        return new DueRule(ruleText).clock();
    }

    /** Its ladder begins anew. */
    public DeadlineView moved(LocalDateTime to, int reached) {
        return with(new Course(to, round() + 1, DeadlineState.OPEN, reached, null), pause.over(0));
    }

    public DeadlineView resumed(LocalDateTime to, int reached, int days) {
        return with(moved(to, reached).course, pause.over(days));
    }

    public DeadlineView swept(DeadlineState now, int reached) {
        return with(new Course(due(), round(), now, reached, null), pause.over(0));
    }

    public DeadlineView closed(DeadlineState how, LocalDateTime at) {
        return with(new Course(due(), round(), how, rung(), at), pause.over(0));
    }

    DeadlineView paused(LocalDateTime at, PauseReason reason, String note) {
        return with(
                new Course(due(), round(), DeadlineState.PAUSED, rung(), null),
                new Pause(at, reason, note, pause.days()));
    }

    private DeadlineView with(Course newCourse, Pause newPause) {
        return new DeadlineView(
                id,
                kind,
                chain,
                taskId,
                milestone,
                element,
                title,
                titleEn,
                subject,
                groupsText,
                assignee,
                organisation,
                superior,
                criticality,
                ruleText,
                openedAt,
                anchor,
                newCourse,
                newPause);
    }

    /**
     * How far it has come.
     *
     * @param round how often it was moved
     * @param rung highest one of the ladder that was reached in this round
     * @param closedAt null while it runs
     */
    public record Course(LocalDateTime due, int round, DeadlineState state, int rung, LocalDateTime closedAt) {

        public static Course begun(LocalDateTime due, int reached) {
            return new Course(due, 0, DeadlineState.OPEN, reached, null);
        }
    }

    /**
     * The pause that it stands in, and those before.
     *
     * @param since null while it runs, as are reason and note
     * @param note whom it waits for, in somebody's words; may be null
     * @param days working days on which it stood still so far
     */
    public record Pause(LocalDateTime since, PauseReason reason, String note, int days) {

        public static final Pause NONE = new Pause(null, null, null, 0);

        private Pause over(int more) {
            return new Pause(null, null, null, days + more);
        }
    }
}
