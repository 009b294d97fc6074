package vn.daihoi.dashboard.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.calendar.Workdays;
import vn.daihoi.congress.stage.Stage;
import vn.daihoi.dashboard.CongressLine;
import vn.daihoi.dashboard.CongressLines;
import vn.daihoi.deadline.DeadlineQueries;
import vn.daihoi.deadline.DeadlineView;
import vn.daihoi.deadline.StageRow;

/** Units × stages of what is watched, from the tables kept for it. */
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

    List<StageRow> of(List<CongressLine> page) {
        var ids = page.stream().map(CongressLine::congress).toList();
        var overdue = lines.overdue(ids);
        var days = new HashMap<String, Map<String, DeadlineView>>();
        deadlines.openMilestones(ids).forEach(deadline -> days.computeIfAbsent(
                        deadline.chain(), chain -> new HashMap<>())
                .put(deadline.milestone(), deadline));
        return page.stream()
                .map(line -> row(
                        line, days.getOrDefault(line.congress(), Map.of()), overdue.getOrDefault(line.congress(), 0L)))
                .toList();
    }

    private StageRow row(CongressLine line, Map<String, DeadlineView> days, long overdue) {
        var cells = Arrays.stream(Stage.values())
                .map(stage -> StageRow.Cell.of(
                        stage,
                        line.state(stage),
                        stage.milestone().map(days::get).orElse(null),
                        workdays))
                .toList();
        return new StageRow(
                line.congress(), line.unitName(), line.wave(), line.shownState(), line.countingDay(), cells, overdue);
    }
}
