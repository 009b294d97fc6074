package vn.daihoi.programme.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressView;
import vn.daihoi.congress.StageQueries;
import vn.daihoi.congress.StageState;
import vn.daihoi.congress.StageView;
import vn.daihoi.deadline.DeadlineQueries;
import vn.daihoi.deadline.DeadlineView;

/** Units × stages: the state of each stage in words, and how far off its date is. */
@Component
class ProgrammeMatrix {

    private final StageQueries stages;
    private final DeadlineQueries deadlines;
    private final PlanAccess access;
    private final Clock clock;

    ProgrammeMatrix(StageQueries stages, DeadlineQueries deadlines, PlanAccess access, Clock clock) {
        this.stages = stages;
        this.deadlines = deadlines;
        this.access = access;
        this.clock = clock;
    }

    Row row(CongressView congress) {
        var running = deadlines.open(congress.id());
        var milestones = running.stream()
                .filter(deadline -> deadline.milestone() != null)
                .collect(Collectors.toMap(
                        DeadlineView::milestone, deadline -> deadline.due().toLocalDate(), (one, other) -> one));
        var cells = stages.of(congress.id()).stream()
                .map(stage -> cell(stage, milestones))
                .toList();
        return new Row(congress, access.name(congress.unit()), cells, overdue(running));
    }

    private Cell cell(StageView stage, Map<String, LocalDate> milestones) {
        var day = stage.stage().milestone().map(milestones::get).orElse(null);
        var waits = stage.state() == StageState.AHEAD || stage.state() == StageState.OPEN;
        return new Cell(stage, waits && day != null ? DaysLeft.of(day, LocalDate.now(clock)) : null);
    }

    private List<Late> overdue(List<DeadlineView> running) {
        var today = LocalDate.now(clock);
        return running.stream()
                .map(deadline ->
                        new Late(deadline.names(), DaysLeft.of(deadline.due().toLocalDate(), today)))
                .filter(late -> late.left().past())
                .toList();
    }

    /** @param left null where no date is known or none is left to keep */
    record Cell(StageView stage, DaysLeft left) {

        public String colour() {
            return left != null && left.past()
                    ? "red"
                    : switch (stage.state()) {
                        case DONE -> "green";
                        case OPEN -> "azure";
                        default -> "secondary";
                    };
        }
    }

    /** @param names language → what is late */
    record Late(Map<String, String> names, DaysLeft left) {

        public String name(String language) {
            return Objects.requireNonNullElse(names.get(language), names.get("vi"));
        }
    }

    record Row(CongressView congress, String name, List<Cell> cells, List<Late> overdue) {}
}
