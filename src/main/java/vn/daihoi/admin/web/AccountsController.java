package vn.daihoi.admin.web;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.identity.Accounts;
import vn.daihoi.identity.DisableAccount;
import vn.daihoi.identity.EnrolPerson;
import vn.daihoi.identity.ResetPassword;

/** Accounts: new ones, passwords for once, shut and opened. */
@Controller
class AccountsController {

    private static final int MOST = 50;
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]{1,63}");
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private final Accounts accounts;
    private final EnrolPerson enrolPerson;
    private final ResetPassword resetPassword;
    private final DisableAccount disableAccount;

    AccountsController(
            Accounts accounts, EnrolPerson enrolPerson, ResetPassword resetPassword, DisableAccount disableAccount) {
        this.accounts = accounts;
        this.enrolPerson = enrolPerson;
        this.resetPassword = resetPassword;
        this.disableAccount = disableAccount;
    }

    @GetMapping("/admin/accounts")
    String list(@RequestParam(defaultValue = "") String search, Model model) {
        model.addAttribute("search", search);
        model.addAttribute("typing", true);
        model.addAttribute("accounts", accounts.find(search, MOST));
        return "admin/accounts";
    }

    @PostMapping("/admin/accounts")
    String open(
            @RequestParam String name,
            @RequestParam String mail,
            @RequestParam String username,
            Model model,
            RedirectAttributes redirect) {
        var error = fault(name, mail, username);
        if (error.isPresent()) {
            model.addAttribute("error", error.get());
            return list("", model);
        }
        var password = enrolPerson.enrol(new EnrolPerson.Command(username, name, mail));
        return handOver(username, password, redirect);
    }

    @PostMapping("/admin/accounts/{person}/password")
    String reset(@PathVariable String person, RedirectAttributes redirect) {
        return handOver(person, resetPassword.reset(person), redirect);
    }

    @PostMapping("/admin/accounts/{person}/{state:disabled|enabled}")
    String disable(@PathVariable String person, @PathVariable String state, RedirectAttributes redirect) {
        disableAccount.disable(person, state.equals("disabled"));
        redirect.addFlashAttribute("notice", "admin.accounts." + state);
        return "redirect:/admin/accounts";
    }

    private Optional<String> fault(String name, String mail, String username) {
        if (name.isBlank() || name.length() > 200) {
            return Optional.of("admin.accounts.error.name");
        }
        if (!MAIL.matcher(mail).matches() || mail.length() > 300) {
            return Optional.of("admin.accounts.error.mail");
        }
        if (!ID.matcher(username).matches()) {
            return Optional.of("admin.accounts.error.username");
        }
        return accounts.taken(username) ? Optional.of("admin.accounts.error.taken") : Optional.empty();
    }

    private static String handOver(String person, String password, RedirectAttributes redirect) {
        redirect.addFlashAttribute("handOver", new String[] {person, password});
        return "redirect:/admin/accounts";
    }
}
