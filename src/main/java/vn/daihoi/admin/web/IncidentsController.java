package vn.daihoi.admin.web;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.notification.MailQueries;
import vn.daihoi.notification.MailStatus;
import vn.daihoi.shared.CaseView;
import vn.daihoi.workflow.Cases;
import vn.daihoi.workflow.Diagrams;
import vn.daihoi.workflow.Incidents;

/** Automatic steps that failed and mails that were given up, why, and one more try. */
@Controller
class IncidentsController {

    private static final int MAILS = 50;

    private final Incidents incidents;
    private final Diagrams diagrams;
    private final Cases cases;
    private final MailQueries mails;

    IncidentsController(Incidents incidents, Diagrams diagrams, Cases cases, MailQueries mails) {
        this.incidents = incidents;
        this.diagrams = diagrams;
        this.cases = cases;
        this.mails = mails;
    }

    @GetMapping("/admin/incidents")
    String list(Locale locale, Model model) {
        model.addAttribute(
                "incidents",
                incidents.open().stream()
                        .map(incident -> new Line(
                                incident,
                                step(incident, locale),
                                cases.ofChain(incident.caseId()).orElse(null)))
                        .toList());
        model.addAttribute("failedMails", mails.ofStatus(MailStatus.FAILED, MAILS));
        return "admin/incidents";
    }

    private String step(Incidents.View incident, Locale locale) {
        var label = diagrams.label(incident.process(), incident.element());
        return locale.getLanguage().equals("en")
                ? diagrams.english(incident.process(), incident.element()).orElse(label)
                : label;
    }

    @PostMapping("/admin/incidents/{job}/retry")
    String retry(@PathVariable String job, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", incidents.retry(job) ? "admin.incidents.retried" : "admin.incidents.gone");
        return "redirect:/admin/incidents";
    }

    /** @param about the congress or the plan; null while no room knows it */
    record Line(Incidents.View incident, String step, CaseView about) {}
}
