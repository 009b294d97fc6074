package vn.daihoi.admin.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.workflow.Diagrams;
import vn.daihoi.workflow.Incidents;

/** Automatic steps that failed, why, and one more try. */
@Controller
class IncidentsController {

    private final Incidents incidents;
    private final Diagrams diagrams;

    IncidentsController(Incidents incidents, Diagrams diagrams) {
        this.incidents = incidents;
        this.diagrams = diagrams;
    }

    @GetMapping("/admin/incidents")
    String list(Model model) {
        model.addAttribute(
                "incidents",
                incidents.open().stream()
                        .map(incident -> new Line(incident, diagrams.label(incident.process(), incident.element())))
                        .toList());
        return "admin/incidents";
    }

    @PostMapping("/admin/incidents/{job}/retry")
    String retry(@PathVariable String job, RedirectAttributes redirect) {
        incidents.retry(job);
        redirect.addFlashAttribute("notice", "admin.incidents.retried");
        return "redirect:/admin/incidents";
    }

    record Line(Incidents.View incident, String step) {}
}
