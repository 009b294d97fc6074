package vn.daihoi.inbox.list.web;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.daihoi.deadline.Explanation;
import vn.daihoi.inbox.list.Inbox;
import vn.daihoi.inbox.list.InboxTask;
import vn.daihoi.inbox.list.TaskTab;
import vn.daihoi.inbox.web.DueReasons;
import vn.daihoi.inbox.web.DueWords;
import vn.daihoi.organisation.People;
import vn.daihoi.organisation.Person;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.shared.Actor;

/** Tasks as cards. */
@Component
class ListLines {

    private final Inbox inbox;
    private final DueWords due;
    private final DueReasons reasons;
    private final People people;

    ListLines(Inbox inbox, DueWords due, DueReasons reasons, People people) {
        this.inbox = inbox;
        this.due = due;
        this.reasons = reasons;
        this.people = people;
    }

    List<Line> of(List<InboxTask> tasks, TaskTab tab, Actor me, Locale locale) {
        var vietnamese = !locale.getLanguage().equals("en");
        var words = due.words(tasks.stream().map(InboxTask::id).toList(), locale);
        var names = names(tasks);
        var waiting = tab == TaskTab.ORGANISATION ? inbox.audiences(tasks) : Map.<String, Set<String>>of();
        return tasks.stream()
                .map(task -> new Line(
                        task,
                        task.name(vietnamese),
                        tab == TaskTab.DONE ? null : words.getOrDefault(task.id(), Explanation.NONE),
                        reasons.of(task.dueRule(), locale),
                        tab == TaskTab.DONE || me.id().equals(task.assignee()) ? null : names.get(task.assignee()),
                        roles(waiting.getOrDefault(task.id(), Set.of())),
                        tab != TaskTab.ORGANISATION || opens(waiting.get(task.id()), me),
                        tab != TaskTab.ORGANISATION && tab != TaskTab.DONE && tasks.size() > 1))
                .toList();
    }

    /** As {@link vn.daihoi.inbox.TaskAccess} will say: who may do it opens it, and the supervisors of its organisation. */
    private static boolean opens(Set<String> audiences, Actor me) {
        var mine = new HashSet<>(TaskTab.WAITING.audiences(me));
        mine.addAll(TaskTab.organisations(me, role -> role == Role.SUPERVISOR));
        return audiences.stream().anyMatch(mine::contains);
    }

    private static List<String> roles(Set<String> audiences) {
        return audiences.stream()
                .filter(audience -> audience.indexOf('@') > 0)
                .map(group -> RoleAt.parse(group).role().messageKey())
                .distinct()
                .toList();
    }

    private Map<String, String> names(List<InboxTask> tasks) {
        var ids =
                tasks.stream().map(InboxTask::assignee).filter(Objects::nonNull).collect(Collectors.toSet());
        return people.find(ids).stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    /**
     * @param due null for what is done
     * @param reason what the due date is tied to, or null
     * @param with who else has taken it, or null
     * @param roles message keys of whom it waits for; empty where that is oneself
     * @param opens whether this actor may open it
     * @param picks whether it may be picked, to do something with several at once
     */
    record Line(
            InboxTask task,
            String name,
            Explanation due,
            String reason,
            String with,
            List<String> roles,
            boolean opens,
            boolean picks) {}
}
