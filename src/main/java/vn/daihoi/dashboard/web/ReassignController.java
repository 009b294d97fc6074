package vn.daihoi.dashboard.web;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.dashboard.ReassignStep;
import vn.daihoi.dashboard.StepLine;
import vn.daihoi.dashboard.WatchRights;

/** Whoever leads says which holder of a role does a task. */
@Controller
class ReassignController {

    private final Watcher watcher;
    private final WatchRights rights;
    private final StepRows rows;
    private final ReassignStep reassigning;

    ReassignController(Watcher watcher, WatchRights rights, StepRows rows, ReassignStep reassigning) {
        this.watcher = watcher;
        this.rights = rights;
        this.rows = rows;
        this.reassigning = reassigning;
    }

    @GetMapping("/dashboard/steps/{task}/reassign")
    String ask(@PathVariable String task, Model model) {
        var step = watcher.step(task);
        return form(step, step.assignee(), "", false, model);
    }

    /** @param to empty for all who hold its roles */
    @PostMapping("/dashboard/steps/{task}/reassign")
    String reassign(
            @PathVariable String task,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes redirect) {
        var step = watcher.step(task);
        if (reason.isBlank() || reason.length() > ActController.LONGEST) {
            return form(step, to, reason, true, model);
        }
        var outcome = reassign(new ReassignStep.Command(task, to.isBlank() ? null : to, reason.strip(), watcher.me()));
        Watcher.refuseWhen(outcome == ReassignStep.Outcome.NOT_ALLOWED);
        var told = outcome == ReassignStep.Outcome.REASSIGNED ? "notice" : "problem";
        redirect.addFlashAttribute(told, "dashboard.reassign." + outcome);
        return ActController.back(step);
    }

    private ReassignStep.Outcome reassign(ReassignStep.Command command) {
        try {
            return reassigning.reassign(command);
        } catch (OptimisticLockingFailureException neighbour) {
            return ReassignStep.Outcome.DONE_ALREADY;
        }
    }

    private String form(StepLine step, String to, String reason, boolean wanted, Model model) {
        Watcher.refuseWhen(!rights.mayReassign(watcher.me(), step));
        model.addAttribute("row", rows.of(java.util.List.of(step)).get(0));
        model.addAttribute("able", reassigning.able(step));
        model.addAttribute("to", to);
        model.addAttribute("reason", reason);
        model.addAttribute("wanted", wanted);
        model.addAttribute("typing", true);
        return "dashboard/reassign";
    }
}
