package vn.daihoi.inbox.list.web;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.daihoi.inbox.list.Inbox;
import vn.daihoi.inbox.list.InboxTask;
import vn.daihoi.inbox.list.TaskSort;
import vn.daihoi.inbox.list.TaskTab;
import vn.daihoi.inbox.list.Urgency;
import vn.daihoi.inbox.view.SavedView;
import vn.daihoi.inbox.view.SavedViews;
import vn.daihoi.inbox.web.Groups;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.shared.Actor;

/** What can be chosen around the list: tabs, saved views, orders, filters. */
@Component
class ListChoices {

    /** Processes in which people have tasks, as their stages follow each other. */
    static final List<String> PROCESSES = List.of(
            "plan-issuance",
            "plan-amendment",
            "pilot-programme",
            "unit-congress",
            "document-vetting",
            "personnel-approval",
            "congress-session",
            "election",
            "review-meeting",
            "collegial-decision",
            "deadline-request",
            "calendar-year");

    private final Inbox inbox;
    private final SavedViews views;
    private final Organisations organisations;
    private final Clock clock;

    ListChoices(Inbox inbox, SavedViews views, Organisations organisations, Clock clock) {
        this.inbox = inbox;
        this.views = views;
        this.organisations = organisations;
        this.clock = clock;
    }

    void show(Actor me, ListAddress address, Model model) {
        var suggested = inbox.suggestions(me, TaskTab.of(address.tab()));
        model.addAttribute(
                "tabs", Stream.of(TaskTab.values()).map(tab -> choice(me, tab)).toList());
        model.addAttribute(
                "views", views.of(me).stream().map(view -> choice(me, view)).toList());
        model.addAttribute("sorts", TaskSort.values());
        model.addAttribute("processes", PROCESSES);
        model.addAttribute("levels", Urgency.LEVELS);
        model.addAttribute("units", distinct(suggested, InboxTask::unit));
        model.addAttribute("plans", distinct(suggested, InboxTask::plan));
        model.addAttribute("shareable", organisations.find(SavedViews.organisations(me)));
        model.addAttribute("roles", roles(me));
    }

    private Choice choice(Actor me, TaskTab tab) {
        var address = ListAddress.parse("tab=" + tab.slug());
        var empty = tab == TaskTab.ORGANISATION && tab.audiences(me).isEmpty();
        return empty
                ? new Choice(tab.slug(), null, null, null, false)
                : new Choice(tab.slug(), null, address.query(), count(me, tab, address), false);
    }

    private Choice choice(Actor me, SavedView view) {
        var address = ListAddress.parse(view.address());
        var own = view.owner().equals(me.id());
        return new Choice(view.id(), view.name(), address.query(), shown(inbox.count(me, address.wanted(clock))), own);
    }

    /** What is done only grows; its number helps nobody. */
    private String count(Actor me, TaskTab tab, ListAddress address) {
        return tab == TaskTab.DONE ? null : shown(inbox.count(me, address.wanted(clock)));
    }

    private static String shown(int count) {
        return count > Inbox.MOST ? Inbox.MOST + "+" : Integer.toString(count);
    }

    private static List<String> distinct(List<InboxTask> tasks, Function<InboxTask, String> word) {
        return tasks.stream()
                .map(word)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
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

    /**
     * @param name of a saved view; null for a tab, whose message is found by its id
     * @param address null where this actor has nothing to see there
     * @param count as it is shown, or null
     * @param own whether this actor may drop it
     */
    record Choice(String id, String name, String address, String count, boolean own) {}

    /** @param organisation null for a role of the whole installation */
    record Held(String role, String organisation) {}
}
