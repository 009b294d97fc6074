package vn.daihoi.inbox;

import org.springframework.context.ApplicationEventPublisher;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskRead;

/** Somebody opens a task; says so where its page, or the history on it, names candidates. */
@UseCase
public class ReadNames {

    private final CaseHistory history;
    private final ApplicationEventPublisher events;

    ReadNames(CaseHistory history, ApplicationEventPublisher events) {
        this.history = history;
        this.events = events;
    }

    /** @param form whether the form is shown too, to somebody who may act */
    public void read(OpenTask task, Actor by, boolean form) {
        if (form && task.namesCandidates() || history.names(task, by)) {
            events.publishEvent(new TaskRead(task, by));
        }
    }
}
