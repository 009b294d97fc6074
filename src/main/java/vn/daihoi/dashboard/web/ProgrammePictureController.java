package vn.daihoi.dashboard.web;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import vn.daihoi.calendar.Workdays;
import vn.daihoi.congress.stage.Stage;
import vn.daihoi.dashboard.CongressLines;
import vn.daihoi.dashboard.Extent;
import vn.daihoi.dashboard.ProgrammeCounts;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.plan.CongressType;
import vn.daihoi.programme.ProgrammeQueries;

/** One programme: every unit and every stage, plan against reality, what comes next. */
@Controller
class ProgrammePictureController {

    private static final int NEXT = 5;

    private final Watcher watcher;
    private final ProgrammeCounts counts;
    private final CongressLines lines;
    private final MatrixRows matrix;
    private final ProgrammeQueries programmes;
    private final Workdays workdays;
    private final Clock clock;

    ProgrammePictureController(
            Watcher watcher,
            ProgrammeCounts counts,
            CongressLines lines,
            MatrixRows matrix,
            ProgrammeQueries programmes,
            Workdays workdays,
            Clock clock) {
        this.watcher = watcher;
        this.counts = counts;
        this.lines = lines;
        this.matrix = matrix;
        this.programmes = programmes;
        this.workdays = workdays;
        this.clock = clock;
    }

    @GetMapping("/dashboard/programmes/{id}")
    String show(@PathVariable String id, @ModelAttribute("chosen") ChoiceForm chosen, Model model) {
        var plan = watcher.plan(id);
        var whole = watcher.extent(plan, Extent.Choice.ALL);
        var areas = lines.areas(whole);
        var extent = new Extent(id, whole.watched(), chosen.choice(areas.keySet()));
        var figures = counts.figures(extent);
        model.addAttribute("plan", plan);
        model.addAttribute("issuer", watcher.name(plan.issuer()));
        model.addAttribute("areas", areas);
        model.addAttribute("misread", chosen.misread(areas.keySet()));
        model.addAttribute("levels", OrganisationType.values());
        model.addAttribute("types", CongressType.values());
        model.addAttribute("waves", whole.watched() == null ? programmes.waves(id) : java.util.List.of());
        model.addAttribute("figures", figures);
        model.addAttribute("chart", BurnUpChart.of(figures, workdays.today()));
        model.addAttribute("next", lines.next(extent, NEXT));
        model.addAttribute("asOf", LocalDateTime.now(clock));
        rows(extent, chosen, model);
        return "dashboard/programme";
    }

    private void rows(Extent extent, ChoiceForm chosen, Model model) {
        var found = lines.page(extent, chosen.position());
        var shown = found.subList(0, Math.min(found.size(), CongressLines.PAGE));
        model.addAttribute("stages", Stage.values());
        model.addAttribute("rows", matrix.of(shown));
        model.addAttribute(
                "following", found.size() > shown.size() ? ChoiceForm.cursor(shown.get(shown.size() - 1)) : null);
    }
}
