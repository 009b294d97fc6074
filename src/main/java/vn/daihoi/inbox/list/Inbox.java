package vn.daihoi.inbox.list;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Actor;

/** What waits for somebody: tasks of the roles held now, and own acts. */
@Component
public class Inbox {

    public static final int PAGE = 25;

    /** Nobody reads a larger number; a list says that there are more. */
    public static final int MOST = 1000;

    private static final int SOON_DAYS = 3;
    private static final int SUGGESTING = 200;

    private final TaskRows rows;
    private final DoneTasks done;
    private final Clock clock;

    Inbox(TaskRows rows, DoneTasks done, Clock clock) {
        this.rows = rows;
        this.done = done;
        this.clock = clock;
    }

    /** @param from edge of the page that was left; null for the first */
    public ListPage page(Actor actor, Wanted wanted, Position from, boolean back) {
        var found = rows(actor, wanted, new TaskRows.Way(wanted.sort(), from, back, PAGE + 1));
        if (back && found.size() <= PAGE) {
            return page(actor, wanted, null, false);
        }
        var shown = new ArrayList<>(found.subList(0, Math.min(found.size(), PAGE)));
        if (back) {
            Collections.reverse(shown);
        }
        var first = shown.isEmpty() ? null : shown.get(0).position();
        var last = shown.isEmpty() ? null : shown.get(shown.size() - 1).position();
        return new ListPage(List.copyOf(shown), from == null ? null : first, back || found.size() > PAGE ? last : null);
    }

    /** At most one more than {@link #MOST}. */
    public int count(Actor actor, Wanted wanted) {
        if (wanted.tab() == TaskTab.DONE) {
            return done.count(actor.id(), wanted.filter(), MOST + 1);
        }
        var audiences = wanted.tab().audiences(actor);
        return audiences.isEmpty() ? 0 : rows.count(audiences, wanted.filter(), MOST + 1);
    }

    public Counts counts(Actor actor, Wanted wanted) {
        var soon = LocalDate.now(clock).plusDays(SOON_DAYS + 1).atStartOfDay();
        return new Counts(
                count(actor, wanted),
                count(actor, wanted.dueBefore(LocalDateTime.now(clock))),
                count(actor, wanted.dueBefore(soon)));
    }

    /** By task: {@code ROLE@organisation} that may do it, {@code @organisation}, and the person who has taken it. */
    public Map<String, Set<String>> audiences(Collection<InboxTask> tasks) {
        return rows.audiences(tasks.stream().map(InboxTask::id).toList());
    }

    /** The most urgent tasks, from which words for a filter are offered. */
    public List<InboxTask> suggestions(Actor actor, TaskTab tab) {
        var wanted = new Wanted(tab, TaskSort.DUE, TaskFilter.NONE);
        return rows(actor, wanted, new TaskRows.Way(TaskSort.DUE, null, false, SUGGESTING));
    }

    private List<InboxTask> rows(Actor actor, Wanted wanted, TaskRows.Way way) {
        if (wanted.tab() == TaskTab.DONE) {
            return done.page(actor.id(), wanted.filter(), way);
        }
        var audiences = wanted.tab().audiences(actor);
        return audiences.isEmpty() ? List.of() : rows.page(audiences, wanted.filter(), way);
    }

    /** @param soon due within three days, what is overdue included */
    public record Counts(int all, int overdue, int soon) {}
}
