package vn.daihoi.deadline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.date.CongressRedated;
import vn.daihoi.congress.stage.MilestonesMoved;
import vn.daihoi.deadline.milestone.MilestoneEvents;
import vn.daihoi.deadline.milestone.SetMilestone;
import vn.daihoi.plan.MilestoneKey;
import vn.daihoi.shared.CaseView;
import vn.daihoi.shared.UseCase;
import vn.daihoi.workflow.Cases;

/** Brings milestones and the tasks that count from them to the dates that a congress has now. */
@UseCase
public class FollowDates {

    private final Cases cases;
    private final CongressQueries congresses;
    private final SetMilestone milestones;
    private final MoveDeadline move;
    private final PauseDeadline pause;
    private final RunningDeadlines running;
    private final Timetable timetable;

    FollowDates(
            Cases cases,
            CongressQueries congresses,
            SetMilestone milestones,
            MoveDeadline move,
            PauseDeadline pause,
            RunningDeadlines running,
            Timetable timetable) {
        this.cases = cases;
        this.congresses = congresses;
        this.milestones = milestones;
        this.move = move;
        this.pause = pause;
        this.running = running;
        this.timetable = timetable;
    }

    /** A date that is no longer known stops its milestone; a task whose new day is past keeps its old one. */
    public void follow(String congress) {
        var dates = dates(congress);
        var clocks = running.of(congress);
        milestones(dates).forEach((milestone, day) -> milestones.set(congress, milestone, day));
        clocks.stream()
                .filter(deadline ->
                        deadline.kind() == DeadlineKind.MILESTONE && !dates.containsKey(deadline.milestone()))
                .forEach(deadline -> pause.pause(deadline.id(), stopped(deadline), null));
        clocks.stream()
                .filter(deadline -> deadline.kind() == DeadlineKind.TASK)
                .forEach(deadline -> moveTask(deadline, dates));
    }

    @EventListener
    void moved(MilestonesMoved event) {
        follow(event.congress());
    }

    @EventListener
    void redated(CongressRedated event) {
        follow(event.congress());
    }

    private void moveTask(DeadlineView task, Map<String, LocalDate> dates) {
        var rule = new DueRule(task.ruleText());
        if (rule.followsTheCase()) {
            timetable
                    .coming(rule, new DueRule.Known(timetable.today(), dates, Map.of()), task.organisation())
                    .ifPresent(due -> move.move(task.id(), due));
        }
    }

    /** Only a complaint stops the clock of the recognition. */
    private static PauseReason stopped(DeadlineView milestone) {
        return MilestoneKey.RECOGNISED.key().equals(milestone.milestone())
                ? PauseReason.COMPLAINT
                : PauseReason.DATE_UNKNOWN;
    }

    private static Map<String, LocalDate> milestones(Map<String, LocalDate> dates) {
        var milestones = new HashMap<>(dates);
        milestones.keySet().removeAll(List.of("T", "Tend"));
        return milestones;
    }

    private Map<String, LocalDate> dates(String congress) {
        var dates = new HashMap<>(cases.ofChain(congress).map(CaseView::dates).orElse(Map.of()));
        dates.put(MilestoneEvents.COMPLETE_BEFORE, congresses.require(congress).lastDay());
        dates.values().removeIf(java.util.Objects::isNull);
        return dates;
    }
}
