package vn.daihoi.inbox.list.web;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.daihoi.identity.CurrentActor;
import vn.daihoi.inbox.list.Inbox;
import vn.daihoi.inbox.list.ListPage;
import vn.daihoi.inbox.list.Position;
import vn.daihoi.inbox.list.TaskTab;
import vn.daihoi.inbox.list.Wanted;
import vn.daihoi.inbox.talk.Talk;
import vn.daihoi.shared.Actor;

@Controller
class TaskListController {

    private final Inbox inbox;
    private final CurrentActor actor;
    private final ListLines lines;
    private final ListChoices choices;
    private final Talk talk;
    private final Clock clock;

    TaskListController(Inbox inbox, CurrentActor actor, ListLines lines, ListChoices choices, Talk talk, Clock clock) {
        this.inbox = inbox;
        this.actor = actor;
        this.lines = lines;
        this.choices = choices;
        this.talk = talk;
        this.clock = clock;
    }

    @GetMapping("/")
    String home() {
        return "redirect:/tasks";
    }

    @GetMapping("/tasks")
    String list(@RequestParam Map<String, String> parameters, Locale locale, Model model) {
        var me = actor.get();
        var address = ListAddress.read(parameters);
        var wanted = address.wanted(clock);
        var page = page(me, wanted, parameters);
        model.addAttribute("address", address);
        model.addAttribute("page", page);
        var cards = lines.of(page.tasks(), wanted.tab(), me, locale);
        model.addAttribute("lines", cards);
        model.addAttribute("picking", cards.stream().anyMatch(ListLines.Line::picks));
        if (wanted.tab() != TaskTab.DONE) {
            model.addAttribute("counts", inbox.counts(me, wanted));
        }
        model.addAttribute("calls", talk.calls(me));
        choices.show(me, address, model);
        return "inbox/list";
    }

    private ListPage page(Actor me, Wanted wanted, Map<String, String> parameters) {
        var before = Position.parse(parameters.getOrDefault("before", ""));
        var after = Position.parse(parameters.getOrDefault("after", ""));
        return before.isPresent()
                ? inbox.page(me, wanted, before.get(), true)
                : inbox.page(me, wanted, after.orElse(null), false);
    }
}
