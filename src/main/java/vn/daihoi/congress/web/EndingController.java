package vn.daihoi.congress.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.congress.CongressAccess;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressView;
import vn.daihoi.congress.date.PostponeCongress;
import vn.daihoi.congress.ending.CancelCongress;
import vn.daihoi.congress.ending.MergeUnit;
import vn.daihoi.identity.CurrentActor;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.Organisations;

/** Postpones or cancels a congress, or merges its unit, for whoever has the right to. */
@Controller
class EndingController {

    private final CongressQueries congresses;
    private final CongressAccess access;
    private final PostponeCongress postpone;
    private final CancelCongress cancel;
    private final MergeUnit merge;
    private final Organisations organisations;
    private final CurrentActor actor;

    EndingController(
            CongressQueries congresses,
            CongressAccess access,
            PostponeCongress postpone,
            CancelCongress cancel,
            MergeUnit merge,
            Organisations organisations,
            CurrentActor actor) {
        this.congresses = congresses;
        this.access = access;
        this.postpone = postpone;
        this.cancel = cancel;
        this.merge = merge;
        this.organisations = organisations;
        this.actor = actor;
    }

    @GetMapping("/congresses/{id}/{action:postpone|cancel|merge}")
    String ask(@PathVariable String id, @PathVariable String action, @ModelAttribute("form") Form form, Model model) {
        return page(allowed(id, action), action, model);
    }

    @PostMapping("/congresses/{id}/{action:postpone|cancel|merge}")
    String act(
            @PathVariable String id,
            @PathVariable String action,
            @Valid @ModelAttribute("form") Form form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var congress = allowed(id, action);
        if (action.equals("merge") && organisations.find(form.successor()).isEmpty()) {
            errors.rejectValue("successor", "congress.form.successor");
        }
        if (!errors.hasErrors() && !done(id, action, form)) {
            errors.reject("congress.form.too-late");
        }
        if (errors.hasErrors()) {
            return page(congress, action, model);
        }
        redirect.addFlashAttribute("notice", "congress.done." + action);
        return "redirect:/congresses/" + id;
    }

    private boolean done(String id, String action, Form form) {
        return switch (action) {
            case "postpone" ->
                postpone.postpone(new PostponeCongress.Command(id, form.reason()))
                        == PostponeCongress.Outcome.POSTPONED;
            case "cancel" -> cancel.cancel(new CancelCongress.Command(id, form.reason()));
            default -> merge.merge(new MergeUnit.Command(id, form.successor(), form.reason()));
        };
    }

    private CongressView allowed(String id, String action) {
        if (!congresses.exists(id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var congress = congresses.require(id);
        var by = actor.get();
        var may = action.equals("postpone") ? access.mayAct(by, congress) : access.mayEnd(by, congress);
        if (!may) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return congress;
    }

    private String page(CongressView congress, String action, Model model) {
        List<Organisation> others = organisations.all().stream()
                .filter(other -> !other.id().equals(congress.unit()))
                .toList();
        model.addAttribute("congress", congress);
        model.addAttribute("unit", organisations.require(congress.unit()).name());
        model.addAttribute("action", action);
        model.addAttribute("typing", true);
        model.addAttribute("organisations", others);
        return "congress/ending";
    }

    /** @param successor only when a unit is merged */
    record Form(
            @NotBlank(message = "{congress.form.reason}") @Size(max = 2000, message = "{congress.form.long}") String reason,
            String successor) {}
}
