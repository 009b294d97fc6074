package vn.daihoi.admin.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.organisation.AssignRole;
import vn.daihoi.organisation.EndRole;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.organisation.People;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.organisation.RoleHolding;

/** Who holds which role of an organisation from when. */
@Controller
class RolesController {

    private final Organisations organisations;
    private final RoleHolders holders;
    private final People people;
    private final AssignRole assignRole;
    private final EndRole endRole;
    private final Clock clock;

    RolesController(
            Organisations organisations,
            RoleHolders holders,
            People people,
            AssignRole assignRole,
            EndRole endRole,
            Clock clock) {
        this.organisations = organisations;
        this.holders = holders;
        this.people = people;
        this.assignRole = assignRole;
        this.endRole = endRole;
        this.clock = clock;
    }

    @GetMapping("/admin/organisations/{id}")
    String show(@PathVariable String id, Model model) {
        var organisation = organisations.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var today = LocalDate.now(clock);
        model.addAttribute("organisation", organisation);
        model.addAttribute("today", today);
        model.addAttribute("roles", Role.values());
        model.addAttribute("typing", true);
        model.addAttribute(
                "holdings",
                holders.history(id).stream()
                        .map(holding -> new Line(holding, holding.counts(today)))
                        .toList());
        return "admin/roles";
    }

    @PostMapping("/admin/organisations/{id}/holdings")
    String assign(
            @PathVariable String id,
            @RequestParam String person,
            @RequestParam Role role,
            @RequestParam LocalDate from,
            Model model,
            RedirectAttributes redirect) {
        if (people.find(person.strip()).isEmpty()) {
            model.addAttribute("error", "admin.roles.unknown");
            return show(id, model);
        }
        assignRole.assign(new AssignRole.Command(person.strip(), new RoleAt(role, id), from));
        redirect.addFlashAttribute("notice", "admin.roles.assigned");
        return "redirect:/admin/organisations/" + id;
    }

    @PostMapping("/admin/organisations/{id}/holdings/end")
    String end(
            @PathVariable String id,
            @RequestParam String person,
            @RequestParam Role role,
            @RequestParam LocalDate last,
            RedirectAttributes redirect) {
        endRole.end(new EndRole.Command(person, new RoleAt(role, id), last));
        redirect.addFlashAttribute("notice", "admin.roles.ended");
        return "redirect:/admin/organisations/" + id;
    }

    record Line(RoleHolding holding, boolean counts) {}
}
