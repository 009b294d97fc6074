package vn.daihoi.dashboard.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.daihoi.calendar.Workdays;
import vn.daihoi.dashboard.CongressLines;
import vn.daihoi.dashboard.ProgrammeCounts;
import vn.daihoi.dashboard.ProgrammeLines;

/** The page for Monday morning: all programmes that somebody watches, and what comes next in them. */
@Controller
class OverviewController {

    private static final int NEXT = 10;

    private final Watcher watcher;
    private final ProgrammeLines programmes;
    private final ProgrammeCounts counts;
    private final CongressLines lines;
    private final Workdays workdays;

    OverviewController(
            Watcher watcher,
            ProgrammeLines programmes,
            ProgrammeCounts counts,
            CongressLines lines,
            Workdays workdays) {
        this.watcher = watcher;
        this.programmes = programmes;
        this.counts = counts;
        this.lines = lines;
        this.workdays = workdays;
    }

    @GetMapping("/dashboard")
    String show(Model model) {
        var extent = watcher.everything();
        model.addAttribute("work", counts.work(extent));
        model.addAttribute("programmes", programmes.of(extent));
        model.addAttribute(
                "next",
                lines.next(extent, NEXT).stream()
                        .map(line -> new Coming(line, workdays.until(line.countingDay())))
                        .toList());
        return "dashboard/overview";
    }

    record Coming(vn.daihoi.dashboard.CongressLine line, Workdays.Left left) {}
}
