package vn.daihoi.inbox.web;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.daihoi.deadline.Explanation;
import vn.daihoi.identity.CurrentActor;
import vn.daihoi.inbox.Inbox;
import vn.daihoi.inbox.InboxTask;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.shared.Actor;

@Controller
class TaskListController {

    private final Inbox inbox;
    private final CurrentActor actor;
    private final Organisations organisations;
    private final DueReasons reasons;
    private final DueWords due;

    TaskListController(Inbox inbox, CurrentActor actor, Organisations organisations, DueReasons reasons, DueWords due) {
        this.inbox = inbox;
        this.actor = actor;
        this.organisations = organisations;
        this.reasons = reasons;
        this.due = due;
    }

    @GetMapping("/")
    String home() {
        return "redirect:/tasks";
    }

    @GetMapping("/tasks")
    String list(
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "") String after,
            Locale locale,
            Model model) {
        var me = actor.get();
        var found = inbox.page(me, search, position(after));
        var shown = found.subList(0, Math.min(found.size(), Inbox.PAGE));
        model.addAttribute("lines", lines(shown, locale));
        model.addAttribute("counts", inbox.counts(me, search));
        model.addAttribute("search", search);
        model.addAttribute("after", after);
        model.addAttribute("next", found.size() > shown.size() ? cursor(shown.get(shown.size() - 1)) : null);
        model.addAttribute("roles", shown.isEmpty() ? roles(me) : List.of());
        return "inbox/list";
    }

    private List<Held> roles(Actor me) {
        return Groups.of(me.groups()).stream()
                .map(role -> new Held(
                        role.role().messageKey(),
                        organisations
                                .find(role.organisation())
                                .map(Organisation::name)
                                .orElse(null)))
                .toList();
    }

    private List<Line> lines(List<InboxTask> tasks, Locale locale) {
        var vietnamese = !locale.getLanguage().equals("en");
        var words = due.words(tasks.stream().map(InboxTask::id).toList(), locale);
        return tasks.stream()
                .map(task -> new Line(
                        task,
                        task.name(vietnamese),
                        words.getOrDefault(task.id(), Explanation.NONE),
                        reasons.of(task.dueRule(), locale)))
                .toList();
    }

    private static String cursor(InboxTask last) {
        return last.position() + "_" + last.id();
    }

    /** An address that somebody mended by hand begins at the beginning. */
    private static Inbox.Position position(String after) {
        try {
            var parts = after.split("_", 2);
            return parts.length == 2
                    ? new Inbox.Position(LocalDateTime.parse(parts[0]), parts[1])
                    : Inbox.Position.START;
        } catch (DateTimeParseException mended) {
            return Inbox.Position.START;
        }
    }

    /** @param organisation null for a role of the whole installation */
    record Held(String role, String organisation) {}

    /** @param reason what the due date is tied to, or null */
    record Line(InboxTask task, String name, Explanation due, String reason) {}
}
