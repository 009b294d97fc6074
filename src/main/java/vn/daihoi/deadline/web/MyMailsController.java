package vn.daihoi.deadline.web;

import java.util.EnumSet;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.deadline.feed.CalendarFeeds;
import vn.daihoi.identity.CurrentActor;
import vn.daihoi.notification.MailKind;
import vn.daihoi.notification.MailRefusals;

/** Which mails somebody gets, and the address of the own calendar. */
@Controller
class MyMailsController {

    private final MailRefusals refusals;
    private final CalendarFeeds feeds;
    private final CurrentActor actor;
    private final String baseUrl;

    MyMailsController(
            MailRefusals refusals,
            CalendarFeeds feeds,
            CurrentActor actor,
            @Value("${pilot.base-url:http://localhost:8080}") String baseUrl) {
        this.refusals = refusals;
        this.feeds = feeds;
        this.actor = actor;
        this.baseUrl = baseUrl;
    }

    @GetMapping("/mails/choices")
    String show(Model model) {
        var me = actor.get().id();
        model.addAttribute("kinds", MailKind.values());
        model.addAttribute("refused", refusals.of(me));
        model.addAttribute("since", feeds.since(me).orElse(null));
        return "deadline/choices";
    }

    @PostMapping("/mails/choices")
    String choose(@RequestParam(defaultValue = "") List<MailKind> wanted, RedirectAttributes redirect) {
        var refused = EnumSet.allOf(MailKind.class);
        wanted.forEach(refused::remove);
        refusals.choose(actor.get().id(), refused);
        redirect.addFlashAttribute("notice", "mails.choices.saved");
        return "redirect:/mails/choices";
    }

    @PostMapping("/mails/calendar")
    String open(RedirectAttributes redirect) {
        var secret = feeds.open(actor.get().id());
        redirect.addFlashAttribute("address", baseUrl + "/feeds/" + secret + ".ics");
        return "redirect:/mails/choices";
    }

    @PostMapping("/mails/calendar/revoked")
    String revoke(RedirectAttributes redirect) {
        feeds.revoke(actor.get().id());
        redirect.addFlashAttribute("notice", "feed.revoked");
        return "redirect:/mails/choices";
    }
}
