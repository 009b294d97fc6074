package vn.daihoi.dashboard.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.daihoi.congress.Stage;
import vn.daihoi.congress.StageQueries;
import vn.daihoi.dashboard.Notes;
import vn.daihoi.dashboard.StepLine;
import vn.daihoi.dashboard.StepLines;
import vn.daihoi.deadline.DeadlineQueries;
import vn.daihoi.deadline.DeadlineView;

/** One congress: its time line, its open tasks, and what it went through. */
@Controller
class UnitController {

    private final Watcher watcher;
    private final StageQueries stages;
    private final DeadlineQueries deadlines;
    private final StepLines steps;
    private final StepRows rows;
    private final UnitPapers papers;
    private final Notes notes;
    private final Workdays workdays;

    UnitController(
            Watcher watcher,
            StageQueries stages,
            DeadlineQueries deadlines,
            StepLines steps,
            StepRows rows,
            UnitPapers papers,
            Notes notes,
            Workdays workdays) {
        this.watcher = watcher;
        this.stages = stages;
        this.deadlines = deadlines;
        this.steps = steps;
        this.rows = rows;
        this.papers = papers;
        this.notes = notes;
        this.workdays = workdays;
    }

    @GetMapping("/dashboard/units/{congress}")
    String show(@PathVariable String congress, Model model) {
        var line = watcher.congress(congress);
        var all = steps.ofChain(congress);
        model.addAttribute("line", line);
        model.addAttribute("plan", watcher.plan(line.plan()));
        model.addAttribute("time", TimeLine.of(stages.of(congress), planned(congress), workdays.today()));
        model.addAttribute("rows", rows.of(all.stream().filter(StepLine::open).toList()));
        model.addAttribute("finished", all.stream().filter(StepLine::completed).count());
        model.addAttribute("notes", notes.of(congress));
        papers.fill(congress, model);
        return "dashboard/unit";
    }

    private Map<Stage, LocalDate> planned(String congress) {
        var milestones = deadlines.history(congress).stream()
                .filter(deadline -> deadline.milestone() != null)
                .collect(Collectors.toMap(
                        DeadlineView::milestone, deadline -> deadline.due().toLocalDate()));
        var planned = new EnumMap<Stage, LocalDate>(Stage.class);
        for (var stage : Stage.values()) {
            stage.milestone().map(milestones::get).ifPresent(day -> planned.put(stage, day));
        }
        return planned;
    }
}
