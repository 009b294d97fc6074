package vn.daihoi.inbox.list.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.identity.CurrentActor;
import vn.daihoi.inbox.view.DropView;
import vn.daihoi.inbox.view.SaveView;

@Controller
class SavedViewsController {

    private final SaveView save;
    private final DropView drop;
    private final CurrentActor actor;

    SavedViewsController(SaveView save, DropView drop, CurrentActor actor) {
        this.save = save;
        this.drop = drop;
        this.actor = actor;
    }

    @PostMapping("/tasks/views")
    String save(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String address,
            RedirectAttributes redirect) {
        var query = ListAddress.parse(address).query();
        var shared = organisation.isBlank() ? null : organisation;
        var refused = save.save(new SaveView.Command(name, shared, query, actor.get()));
        refused.ifPresent(reason -> {
            redirect.addFlashAttribute("viewError", reason);
            redirect.addFlashAttribute("viewName", name);
        });
        if (refused.isEmpty()) {
            redirect.addFlashAttribute("notice", "inbox.view.saved");
        }
        return query.isEmpty() ? "redirect:/tasks" : "redirect:/tasks?" + query;
    }

    @PostMapping("/tasks/views/{id}/drop")
    String drop(@PathVariable String id, RedirectAttributes redirect) {
        if (!drop.drop(id, actor.get())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        redirect.addFlashAttribute("notice", "inbox.view.dropped");
        return "redirect:/tasks";
    }
}
