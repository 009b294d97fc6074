package vn.daihoi.dashboard.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.Stage;
import vn.daihoi.congress.StageState;
import vn.daihoi.dashboard.CongressLine;
import vn.daihoi.dashboard.CongressLines;
import vn.daihoi.deadline.DeadlineQueries;
import vn.daihoi.deadline.DeadlineState;
import vn.daihoi.deadline.DeadlineView;

/** Units × stages: the state of each stage in a sign and in words, and how far off its date is. */
@Component
class MatrixRows {

    private final CongressLines lines;
    private final DeadlineQueries deadlines;
    private final Workdays workdays;

    MatrixRows(CongressLines lines, DeadlineQueries deadlines, Workdays workdays) {
        this.lines = lines;
        this.deadlines = deadlines;
        this.workdays = workdays;
    }

    List<Row> of(List<CongressLine> page) {
        var ids = page.stream().map(CongressLine::congress).toList();
        var overdue = lines.overdue(ids);
        var days = new HashMap<String, Map<String, DeadlineView>>();
        deadlines.openMilestones(ids).forEach(deadline -> days.computeIfAbsent(
                        deadline.chain(), chain -> new HashMap<>())
                .put(deadline.milestone(), deadline));
        return page.stream()
                .map(line -> new Row(
                        line,
                        cells(line, days.getOrDefault(line.congress(), Map.of())),
                        overdue.getOrDefault(line.congress(), 0L)))
                .toList();
    }

    private List<Cell> cells(CongressLine line, Map<String, DeadlineView> days) {
        return Arrays.stream(Stage.values())
                .map(stage -> cell(line, stage, days))
                .toList();
    }

    private Cell cell(CongressLine line, Stage stage, Map<String, DeadlineView> days) {
        var state = line.state(stage);
        var waits = state == StageState.AHEAD || state == StageState.OPEN;
        var milestone = waits ? stage.milestone().map(days::get).orElse(null) : null;
        var paused = milestone != null && milestone.state() == DeadlineState.PAUSED;
        var left = milestone == null || paused
                ? null
                : workdays.until(milestone.due().toLocalDate());
        return new Cell(stage, state, paused, left);
    }

    /**
     * @param paused its clock stands still: postponed, or a complaint is being settled
     * @param left null where no date is known or none is left to keep
     */
    record Cell(Stage stage, StageState state, boolean paused, Workdays.Left left) {

        public boolean late() {
            return left != null && left.past();
        }

        /** Never colour alone: every state has its own sign. */
        public String sign() {
            return late()
                    ? "!"
                    : paused
                            ? "‖"
                            : switch (state) {
                                case DONE -> "✓";
                                case OPEN -> "▶";
                                case AHEAD -> "○";
                                case DROPPED -> "–";
                            };
        }

        public String look() {
            return late() ? "late" : state.name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    record Row(CongressLine line, List<Cell> cells, long overdue) {}
}
