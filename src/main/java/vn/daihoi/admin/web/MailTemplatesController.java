package vn.daihoi.admin.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.identity.CurrentActor;
import vn.daihoi.notification.PreviewMail;

/** How mails read in both languages, and one to the own address to try it. */
@Controller
class MailTemplatesController {

    private final PreviewMail previews;
    private final CurrentActor actor;

    MailTemplatesController(PreviewMail previews, CurrentActor actor) {
        this.previews = previews;
        this.actor = actor;
    }

    @GetMapping("/admin/mail-templates")
    String list(Locale locale, Model model) {
        var me = actor.get().id();
        var subjects = new LinkedHashMap<String, String>();
        previews.names()
                .forEach(name -> subjects.put(
                        name, previews.preview(name, me, locale.getLanguage()).subject()));
        model.addAttribute("subjects", subjects);
        return "admin/mail-templates";
    }

    @GetMapping("/admin/mail-templates/{name}")
    String show(@PathVariable String name, Model model) {
        require(name);
        var me = actor.get().id();
        model.addAttribute("name", name);
        model.addAttribute("previews", List.of(previews.preview(name, me, "vi"), previews.preview(name, me, "en")));
        return "admin/mail-template";
    }

    @PostMapping("/admin/mail-templates/{name}/sent")
    String send(@PathVariable String name, RedirectAttributes redirect) {
        require(name);
        previews.send(name, actor.get().id());
        redirect.addFlashAttribute("notice", "mailtemplates.sent");
        return "redirect:/admin/mail-templates/" + name;
    }

    private void require(String name) {
        if (!previews.names().contains(name)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
