package vn.daihoi.admin.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.identity.CurrentActor;
import vn.daihoi.notification.MailQueries;
import vn.daihoi.notification.MailStatus;
import vn.daihoi.notification.MailView;
import vn.daihoi.notification.ResendMail;
import vn.daihoi.organisation.Role;
import vn.daihoi.shared.Actor;

/** Mails: everybody reads the own ones, the administrator all, and sends again what failed. */
@Controller
class MailsController {

    private static final int MOST = 100;

    private final MailQueries mails;
    private final ResendMail resendMail;
    private final CurrentActor actor;

    MailsController(MailQueries mails, ResendMail resendMail, CurrentActor actor) {
        this.mails = mails;
        this.resendMail = resendMail;
        this.actor = actor;
    }

    @GetMapping("/mails")
    String list(@RequestParam(required = false) MailStatus status, Model model) {
        var me = actor.get();
        model.addAttribute("mails", mails(me, status));
        model.addAttribute("status", status);
        model.addAttribute("statuses", MailStatus.values());
        model.addAttribute("counts", administrator(me) ? mails.counts() : null);
        return "admin/mails";
    }

    @GetMapping("/mails/{id}")
    String show(@PathVariable String id, Model model) {
        var me = actor.get();
        var mail = mails.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!administrator(me) && !me.id().equals(mail.person())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        model.addAttribute("mail", mail);
        model.addAttribute(
                "again",
                administrator(me)
                        && List.of(MailStatus.FAILED, MailStatus.FILED).contains(mail.status()));
        return "admin/mail";
    }

    @PostMapping("/admin/mails/{id}/resend")
    String resend(@PathVariable String id, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", resendMail.resend(id) ? "mails.resent" : "mails.underway");
        return "redirect:/mails/" + id;
    }

    private List<MailView> mails(Actor me, MailStatus status) {
        if (!administrator(me)) {
            return mails.ofPerson(me.id(), MOST);
        }
        return status == null ? mails.latest(MOST) : mails.ofStatus(status, MOST);
    }

    private static boolean administrator(Actor me) {
        return me.holdsRole(Role.ADMINISTRATOR.name());
    }
}
