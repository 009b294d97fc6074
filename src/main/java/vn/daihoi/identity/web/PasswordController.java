package vn.daihoi.identity.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.identity.Accounts;
import vn.daihoi.identity.ChangePassword;
import vn.daihoi.identity.CurrentActor;

@Controller
class PasswordController {

    private final ChangePassword changePassword;
    private final CurrentActor actor;
    private final Accounts accounts;

    PasswordController(ChangePassword changePassword, CurrentActor actor, Accounts accounts) {
        this.changePassword = changePassword;
        this.actor = actor;
        this.accounts = accounts;
    }

    @GetMapping("/password")
    String form(Model model) {
        model.addAttribute("standing", accounts.standing(actor.get().id()).name());
        return "identity/password";
    }

    @PostMapping("/password")
    String change(
            @RequestParam String current,
            @RequestParam String next,
            @RequestParam String again,
            Model model,
            RedirectAttributes redirect) {
        var error = next.equals(again) ? attempt(current, next) : "DIFFERENT";
        if (error.equals(ChangePassword.Outcome.CHANGED.name())) {
            redirect.addFlashAttribute("notice", "password.changed");
            return "redirect:/tasks";
        }
        model.addAttribute("error", "password.error." + error);
        return form(model);
    }

    private String attempt(String current, String next) {
        return changePassword
                .change(new ChangePassword.Command(actor.get().id(), current, next))
                .name();
    }
}
