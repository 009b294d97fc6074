package vn.daihoi.dashboard.web;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.daihoi.dashboard.Extent;
import vn.daihoi.dashboard.ProgrammeCounts;
import vn.daihoi.dashboard.StepLine;
import vn.daihoi.dashboard.StepLines;
import vn.daihoi.organisation.Role;

/** What is stuck and late, at whose door, and why. */
@Controller
class LateController {

    private final Watcher watcher;
    private final StepLines steps;
    private final StepRows rows;
    private final ProgrammeCounts counts;

    LateController(Watcher watcher, StepLines steps, StepRows rows, ProgrammeCounts counts) {
        this.watcher = watcher;
        this.steps = steps;
        this.rows = rows;
        this.counts = counts;
    }

    @GetMapping("/dashboard/late")
    String show(
            @RequestParam(defaultValue = "") String plan,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        var extent = plan.isEmpty() ? watcher.everything() : watcher.extent(watcher.plan(plan), Extent.Choice.ALL);
        var known = Arrays.stream(Role.values()).map(Role::name).anyMatch(role::equals) ? role : null;
        var found = steps.overdue(extent, known, position(after));
        var shown = found.subList(0, Math.min(found.size(), StepLines.PAGE));
        model.addAttribute("plan", plan.isEmpty() ? null : watcher.plan(plan));
        model.addAttribute("role", known);
        model.addAttribute("after", after);
        model.addAttribute("rows", rows.of(shown));
        model.addAttribute("work", counts.work(extent));
        model.addAttribute("doors", steps.doors(extent));
        model.addAttribute("following", found.size() > shown.size() ? cursor(shown.get(shown.size() - 1)) : null);
        return "dashboard/late";
    }

    private static String cursor(StepLine last) {
        return last.due() + "_" + last.task();
    }

    /** An address that somebody mended by hand begins at the beginning. */
    private static StepLines.Position position(String after) {
        try {
            var parts = after.split("_", 2);
            return parts.length == 2
                    ? new StepLines.Position(LocalDateTime.parse(parts[0]), parts[1])
                    : StepLines.Position.START;
        } catch (DateTimeParseException mended) {
            return StepLines.Position.START;
        }
    }
}
