package vn.daihoi.programme.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.daihoi.calendar.Workdays;
import vn.daihoi.congress.CongressView;
import vn.daihoi.congress.stage.StageQueries;
import vn.daihoi.deadline.DeadlineKind;
import vn.daihoi.deadline.DeadlineQueries;
import vn.daihoi.deadline.DeadlineView;
import vn.daihoi.deadline.StageRow;

/** Units × stages, and what is late in them. */
@Component
class ProgrammeMatrix {

    private final StageQueries stages;
    private final DeadlineQueries deadlines;
    private final PlanAccess access;
    private final Workdays workdays;

    ProgrammeMatrix(StageQueries stages, DeadlineQueries deadlines, PlanAccess access, Workdays workdays) {
        this.stages = stages;
        this.deadlines = deadlines;
        this.access = access;
        this.workdays = workdays;
    }

    Unit unit(CongressView congress) {
        var running = deadlines.open(congress.id());
        var late = late(running);
        var tasks = late.stream().filter(Late::task).count();
        return new Unit(row(congress, milestones(running), tasks), late);
    }

    private StageRow row(CongressView congress, Map<String, DeadlineView> milestones, long overdue) {
        var cells = stages.of(congress.id()).stream()
                .map(stage -> StageRow.Cell.of(
                        stage.stage(),
                        stage.state(),
                        stage.stage().milestone().map(milestones::get).orElse(null),
                        workdays))
                .toList();
        return new StageRow(
                congress.id(),
                access.name(congress.unit()),
                congress.pilot() ? 0 : null,
                congress.shownState(),
                congress.countingDay(),
                cells,
                overdue);
    }

    private static Map<String, DeadlineView> milestones(List<DeadlineView> running) {
        return running.stream()
                .filter(deadline -> deadline.milestone() != null)
                .collect(Collectors.toMap(DeadlineView::milestone, Function.identity(), (one, other) -> one));
    }

    private List<Late> late(List<DeadlineView> running) {
        return running.stream()
                .map(deadline -> new Late(
                        deadline.names(),
                        deadline.kind() == DeadlineKind.TASK,
                        workdays.until(deadline.due().toLocalDate())))
                .filter(late -> late.left().past())
                .toList();
    }

    /**
     * @param names language → what is late
     * @param task false for a milestone, which is not counted as work
     */
    record Late(Map<String, String> names, boolean task, Workdays.Left left) {

        public String name(String language) {
            return Objects.requireNonNullElse(names.get(language), names.get("vi"));
        }
    }

    record Unit(StageRow row, List<Late> late) {}
}
