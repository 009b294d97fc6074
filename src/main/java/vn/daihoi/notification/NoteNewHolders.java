package vn.daihoi.notification;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.daihoi.organisation.RoleAssigned;
import vn.daihoi.workflow.OpenTasks;

/** What waited for a role has arrived for whoever takes it. */
@Component
class NoteNewHolders {

    private final OpenTasks tasks;
    private final NoteArrivals arrivals;
    private final Clock clock;

    NoteNewHolders(OpenTasks tasks, NoteArrivals arrivals, Clock clock) {
        this.tasks = tasks;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    /** Who holds the role from a later day on finds the work on the list that day. */
    @EventListener
    void assigned(RoleAssigned event) {
        var now = LocalDateTime.now(clock);
        if (!event.from().isAfter(now.toLocalDate())) {
            tasks.ofGroup(event.role().group()).forEach(task -> arrivals.notice(task, event.person(), now));
        }
    }
}
