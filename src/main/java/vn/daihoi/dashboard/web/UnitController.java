package vn.daihoi.dashboard.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.daihoi.calendar.Workdays;
import vn.daihoi.congress.stage.Stage;
import vn.daihoi.congress.stage.StageQueries;
import vn.daihoi.dashboard.ForecastCongress;
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
    private final ForecastCongress forecasts;
    private final Workdays workdays;

    UnitController(
            Watcher watcher,
            StageQueries stages,
            DeadlineQueries deadlines,
            StepLines steps,
            StepRows rows,
            UnitPapers papers,
            Notes notes,
            ForecastCongress forecasts,
            Workdays workdays) {
        this.watcher = watcher;
        this.stages = stages;
        this.deadlines = deadlines;
        this.steps = steps;
        this.rows = rows;
        this.papers = papers;
        this.notes = notes;
        this.forecasts = forecasts;
        this.workdays = workdays;
    }

    @GetMapping("/dashboard/units/{congress}")
    String show(@PathVariable String congress, @RequestParam(defaultValue = "") String day, Model model) {
        var line = watcher.congress(congress);
        var wanted = day(day);
        model.addAttribute("whatIf", wanted.isPresent());
        model.addAttribute(
                "forecast",
                forecasts
                        .forecast(line, watcher.like(line), wanted.orElse(line.countingDay()))
                        .orElse(null));
        var all = steps.ofChain(congress);
        model.addAttribute("line", line);
        model.addAttribute("plan", watcher.plan(line.plan()));
        model.addAttribute("time", TimeLine.of(stages.of(congress), planned(congress), workdays.today()));
        model.addAttribute("rows", rows.of(all.stream().filter(StepLine::open).toList()));
        model.addAttribute("finished", all.stream().filter(StepLine::completed).count());
        model.addAttribute("notes", notes.of(congress));
        model.addAttribute("typing", true);
        papers.fill(congress, model);
        return "dashboard/unit";
    }

    private Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed)).filter(day -> !day.isBefore(workdays.today()));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
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
