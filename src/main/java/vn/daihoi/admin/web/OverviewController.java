package vn.daihoi.admin.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.daihoi.notification.MailQueries;
import vn.daihoi.notification.MailStatus;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.workflow.Incidents;

@Controller
class OverviewController {

    private final Organisations organisations;
    private final Incidents incidents;
    private final MailQueries mails;

    OverviewController(Organisations organisations, Incidents incidents, MailQueries mails) {
        this.organisations = organisations;
        this.incidents = incidents;
        this.mails = mails;
    }

    @GetMapping("/admin")
    String overview(Model model) {
        model.addAttribute("organisations", organisations.all());
        model.addAttribute("incidents", incidents.count());
        model.addAttribute("failedMails", mails.counts().getOrDefault(MailStatus.FAILED, 0L));
        return "admin/overview";
    }
}
