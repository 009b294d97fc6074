package vn.daihoi.inbox.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.identity.CurrentActor;
import vn.daihoi.inbox.TaskAccess;
import vn.daihoi.inbox.TaskAccess.Access;
import vn.daihoi.inbox.draft.DropDraft;
import vn.daihoi.inbox.draft.SaveDraft;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.OpenTasks;
import vn.daihoi.workflow.TaskForms;

/** Keeps what is typed on the way; without scripts there is a button for it. */
@Controller
class DraftController {

    private final OpenTasks tasks;
    private final TaskForms forms;
    private final TaskAccess access;
    private final FormPost post;
    private final SaveDraft save;
    private final DropDraft drop;
    private final CurrentActor actor;

    DraftController(
            OpenTasks tasks,
            TaskForms forms,
            TaskAccess access,
            FormPost post,
            SaveDraft save,
            DropDraft drop,
            CurrentActor actor) {
        this.tasks = tasks;
        this.forms = forms;
        this.access = access;
        this.post = post;
        this.save = save;
        this.drop = drop;
        this.actor = actor;
    }

    @PostMapping("/tasks/{id}/draft")
    String typing(@PathVariable String id, HttpServletRequest request, Model model) {
        var task = allowed(id);
        model.addAttribute("task", task);
        keep(task, PostedForm.read(request.getParameterMap()), model);
        return "inbox/draft :: state";
    }

    @PostMapping(path = "/tasks/{id}", params = "_draft")
    String button(@PathVariable String id, HttpServletRequest request, RedirectAttributes redirect, Model model)
            throws IOException {
        var task = allowed(id);
        keep(task, post.read(request, forms.schema(task), actor.get().id()).typed(), model);
        redirect.addFlashAttribute("notice", model.containsAttribute("draft") ? "draft.kept" : "draft.tooLong");
        return "redirect:/tasks/" + id;
    }

    @PostMapping("/tasks/{id}/draft/drop")
    String drop(@PathVariable String id) {
        drop.drop(allowed(id).id(), actor.get());
        return "redirect:/tasks/" + id;
    }

    private void keep(OpenTask task, Map<String, Object> typed, Model model) {
        var saved = save.save(new SaveDraft.Command(task.id(), typed, actor.get()));
        model.addAttribute(saved == null ? "draftTooLong" : "draft", saved == null ? true : saved);
    }

    private OpenTask allowed(String id) {
        var task = tasks.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (access.of(task, actor.get()) != Access.ACT) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return task;
    }
}
