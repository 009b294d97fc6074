package vn.daihoi.deadline.web;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.deadline.AboutDeadline;
import vn.daihoi.deadline.DeadlineQueries;
import vn.daihoi.deadline.DeadlineView;
import vn.daihoi.deadline.PauseDeadline;
import vn.daihoi.deadline.request.AskForTime;
import vn.daihoi.deadline.request.TimeRequests;
import vn.daihoi.identity.CurrentActor;
import vn.daihoi.shared.Actor;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.OpenTasks;
import vn.daihoi.workflow.TaskRights;

/** More time for a task that somebody has before him; and an end to the pause once the other body has answered. */
@Controller
class MoreTimeController {

    private final OpenTasks tasks;
    private final DeadlineQueries deadlines;
    private final TimeRequests requests;
    private final AskForTime asking;
    private final PauseDeadline pausing;
    private final AboutDeadline about;
    private final CurrentActor actor;

    MoreTimeController(
            OpenTasks tasks,
            DeadlineQueries deadlines,
            TimeRequests requests,
            AskForTime asking,
            PauseDeadline pausing,
            AboutDeadline about,
            CurrentActor actor) {
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.requests = requests;
        this.asking = asking;
        this.pausing = pausing;
        this.about = about;
        this.actor = actor;
    }

    @GetMapping("/tasks/{task}/more-time")
    String show(@PathVariable String task, Model model) {
        return draw(mine(task), MoreTimeForm.EMPTY, Map.of(), model);
    }

    @PostMapping("/tasks/{task}/more-time")
    String ask(@PathVariable String task, @ModelAttribute MoreTimeForm form, Model model, RedirectAttributes redirect) {
        var deadline = mine(task);
        var faults = asking.ask(form.command(deadline.id(), actor.get().id()));
        if (!faults.isEmpty()) {
            var byField = faults.stream().collect(Collectors.toMap(AskForTime.Fault::field, AskForTime.Fault::key));
            return draw(deadline, form, byField, model);
        }
        redirect.addFlashAttribute("notice", "request.asked");
        return "redirect:/tasks/" + task;
    }

    @PostMapping("/tasks/{task}/resume")
    String resume(@PathVariable String task, RedirectAttributes redirect) {
        pausing.resume(mine(task).id());
        redirect.addFlashAttribute("notice", "request.resumed");
        return "redirect:/tasks/" + task;
    }

    private String draw(DeadlineView deadline, MoreTimeForm form, Map<String, String> faults, Model model) {
        model.addAttribute("deadline", deadline);
        model.addAttribute("about", about.of(deadline));
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("asked", requests.open(deadline.id()).isPresent());
        return "deadline/more-time";
    }

    private DeadlineView mine(String id) {
        var task = tasks.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!mayAct(task, actor.get())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return deadlines.ofTask(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static boolean mayAct(OpenTask task, Actor actor) {
        return TaskRights.mayComplete(task, actor);
    }
}
