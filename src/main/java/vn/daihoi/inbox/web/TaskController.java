package vn.daihoi.inbox.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.identity.CurrentActor;
import vn.daihoi.identity.KeptForm;
import vn.daihoi.inbox.ReadNames;
import vn.daihoi.inbox.TaskAccess;
import vn.daihoi.inbox.TaskAccess.Access;
import vn.daihoi.inbox.draft.Draft;
import vn.daihoi.inbox.draft.Drafts;
import vn.daihoi.inbox.draft.SaveDraft;
import vn.daihoi.workflow.AnswerSheets;
import vn.daihoi.workflow.CompleteTask;
import vn.daihoi.workflow.CompletionOutcome;
import vn.daihoi.workflow.FieldError;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.OpenTasks;
import vn.daihoi.workflow.TaskForms;
import vn.daihoi.workflow.TaskRights;

@Controller
class TaskController {

    private final OpenTasks tasks;
    private final TaskForms forms;
    private final AnswerSheets sheets;
    private final CompleteTask completeTask;
    private final TaskAccess access;
    private final ReadNames names;
    private final TaskPage page;
    private final FormPost post;
    private final CurrentActor actor;
    private final Drafts drafts;
    private final SaveDraft saveDraft;

    TaskController(
            OpenTasks tasks,
            TaskForms forms,
            AnswerSheets sheets,
            CompleteTask completeTask,
            TaskAccess access,
            ReadNames names,
            TaskPage page,
            FormPost post,
            CurrentActor actor,
            Drafts drafts,
            SaveDraft saveDraft) {
        this.tasks = tasks;
        this.forms = forms;
        this.sheets = sheets;
        this.completeTask = completeTask;
        this.access = access;
        this.names = names;
        this.page = page;
        this.post = post;
        this.actor = actor;
        this.drafts = drafts;
        this.saveDraft = saveDraft;
    }

    @GetMapping("/tasks/{id}")
    String show(@PathVariable String id, HttpServletRequest request, Model model) {
        var task = tasks.find(id);
        if (task.isEmpty()) {
            return gone(id, model);
        }
        var typed = KeptForm.refilled(request).map(PostedForm::read).or(() -> draft(task.get(), model));
        return draw(task.get(), typed.orElse(null), List.of(), model);
    }

    @PostMapping("/tasks/{id}")
    String complete(@PathVariable String id, HttpServletRequest request, Model model, RedirectAttributes redirect)
            throws IOException {
        var found = tasks.find(id);
        if (found.isEmpty()) {
            return gone(id, model);
        }
        var task = allowed(found.get());
        var read = post.read(request, forms.schema(task), actor.get().id());
        if (read.reshaped()) {
            return draw(task, read.typed(), read.errors(), model);
        }
        var errors = new ArrayList<>(read.errors());
        errors.addAll(post.strange(
                forms.schema(task), read, forms.prefill(task), actor.get().id()));
        var answers = PostedForm.withoutBlankRows(read.typed());
        return errors.isEmpty() ? hand(task, answers, model, redirect) : draw(task, answers, errors, model);
    }

    /** The form drawn anew for the answers so far; nothing is stored. */
    @PostMapping("/tasks/{id}/form")
    String reshape(@PathVariable String id, HttpServletRequest request, Model model) throws IOException {
        var task = allowed(tasks.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        var read = post.read(request, forms.schema(task), actor.get().id());
        page.form(task, read.typed(), read.errors(), model);
        return "inbox/task :: fields";
    }

    private String hand(OpenTask task, Map<String, Object> answers, Model model, RedirectAttributes redirect) {
        var outcome = completeTask.complete(new CompleteTask.Command(task.id(), answers, actor.get()));
        if (outcome instanceof CompletionOutcome.Refused refused) {
            return draw(task, answers, refused.errors(), model);
        }
        if (outcome instanceof CompletionOutcome.AlreadyDone) {
            return gone(task.id(), model);
        }
        if (outcome instanceof CompletionOutcome.Taken) {
            saveDraft.save(new SaveDraft.Command(task.id(), answers, actor.get()));
            model.addAttribute("held", "hold.result.faster");
            return draw(tasks.find(task.id()).orElse(task), answers, List.of(), model);
        }
        if (outcome instanceof CompletionOutcome.NotAllowed) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        redirect.addFlashAttribute("notice", "task.completed");
        return "redirect:/tasks";
    }

    private String draw(OpenTask task, Map<String, Object> typed, List<FieldError> errors, Model model) {
        var me = actor.get();
        var may = access.of(task, me);
        if (may == Access.NONE) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        page.context(task, me, may, model);
        var fills = may == Access.ACT && !TaskRights.takenByAnother(task, me);
        names.read(task, me, fills);
        if (fills) {
            page.form(task, typed, errors, model);
        }
        return "inbox/task";
    }

    private Optional<Map<String, Object>> draft(OpenTask task, Model model) {
        var draft = drafts.find(task.id(), actor.get());
        draft.ifPresent(found -> model.addAttribute("draft", found.saved()));
        return draft.map(Draft::answers);
    }

    private OpenTask allowed(OpenTask task) {
        if (access.of(task, actor.get()) != Access.ACT) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return task;
    }

    private String gone(String id, Model model) {
        model.addAttribute("sheet", sheets.ofTask(id).orElse(null));
        return "inbox/gone";
    }
}
